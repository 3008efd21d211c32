import type { PageWords } from '../page-words';

/** What each topic is called, in the order in which a reader goes through a case. */
export const ENGLISH_TOPICS: PageWords['topics'] = {
  requiredPlan: 'Required plans',
  concurrentPlan: 'Concurrent permanency plan',
  planElements: 'Elements of the plan',
  language: 'Language of the plan',
  participation: 'Participation in the plan',
  services: 'Services',
  contents: 'Contents of the plan',
  otherAreas: 'Other areas of the plan',
  age13AndOlder: 'Age 13 and older',
  subsidizedGuardianship: 'Subsidized guardianship',
  transitioningDueToAge: 'Transition because of age',
  objectives: 'Objectives',
  progress: 'Progress',
  actionSteps: 'Action steps',
  placement: 'Placement',
  legalPermanency: 'Court and permanency',
  caseReview: 'Case reviews',
  notice: 'Notices',
  olderYouth: 'Older youth',
};
