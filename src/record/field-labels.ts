import { planFieldLabels } from './plan-fields';

/** What a field of the record is called in a sentence, by its pointer with `*` for each index. */
const FIELD_LABELS: { readonly [pattern: string]: string } = {
  '/family': 'the family',
  '/family/primaryLanguage': 'the family’s primary language',
  '/family/case/status': 'whether the family’s case is open',
  '/family/case/program': 'the program of the family’s case',
  '/family/case/entryRoute': 'how the family’s case came to DCF',
  '/family/case/closedOn': 'whether the family’s case was closed',
  '/family/case/openedOn': 'the day on which the family’s case was opened',
  '/family/people': 'the parents and guardians',
  '/family/people/*/deceased': 'whether a parent or guardian has died',
  '/family/people/*/whereabouts': 'whether it is known where a parent or guardian is',
  '/family/services': 'the services provided to the family',
  '/family/services/*/kind': 'the kind of a service to the family',
  '/family/services/*/recipientId': 'who receives a service to the family',
  '/family/services/*/addressesIdentifiedNeed': 'whether a service to the family answers an identified need',
  '/family/services/*/endedOn': 'whether a service to the family has ended',
  '/family/casePlan': 'the family case plan',
  '/family/casePlan/developedOn': 'the day on which the family case plan was developed',
  '/family/earlierCasePlans': 'the earlier family case plans',
  '/family/earlierCasePlans/*/developedOn': 'the day of an earlier family case plan',
  '/children': 'the children of the case',
  '/children/*': 'the child',
  '/children/*/dateOfBirth': 'the date of birth',
  '/children/*/underSupervision': 'whether the child is under DCF’s supervision',
  '/children/*/dcfCaseOpen': 'whether the youth’s DCF case is open',
  '/children/*/parents': 'the child’s parents',
  '/children/*/parents/*/rights': 'whether a parent’s rights are terminated',
  '/children/*/legalStatus': 'the legal status',
  '/children/*/legalStatus/*/basis': 'the basis of a legal status',
  '/children/*/legalStatus/*/from': 'the day on which a legal status began',
  '/children/*/legalStatus/*/until': 'the day on which a legal status ended',
  '/children/*/placements': 'the placements',
  '/children/*/placements/*/startDate': 'the day on which a placement began',
  '/children/*/placements/*/endDate': 'the day on which a placement ended',
  '/children/*/placements/*/setting': 'the setting of a placement',
  '/children/*/placements/*/courtExtendedUntil': 'how far a court extended a trial home visit',
  '/children/*/permanency/goal': 'the permanency goal',
  '/children/*/permanency/concurrentGoal': 'the concurrent permanency goal',
  '/children/*/permanency/prognosis/judgment': 'the prognosis for reunification',
  '/children/*/permanency/prognosis/assessedOn': 'the day on which the prognosis was assessed',
  '/children/*/permanency/concurrentPermanencyPlan': 'whether a concurrent permanency plan was developed',
  '/children/*/permanency/concurrentPermanencyPlan/on': 'the day on which the concurrent permanency plan was developed',
  '/children/*/transitioningDueToAge/expected': 'whether the youth is expected to leave care because of age',
  '/children/*/casePlan': 'the child in placement case plan',
  '/children/*/casePlan/developedOn': 'the day on which the plan was developed',
  '/children/*/casePlan/participants/*/party': 'who a participant in the plan was',
  '/children/*/casePlan/nonParticipation/*/who': 'who took no part in the plan',
  '/children/*/casePlan/services/*': 'a service of the plan',
  '/children/*/casePlan/priorityNeeds/*': 'a priority need',
  '/children/*/casePlan/priorityNeeds/*/id': 'the id of a priority need',
  '/children/*/casePlan/fsna': 'whether the SDM Family Strengths and Needs Assessment is completed',
  '/children/*/casePlan/exemptions/*/party': 'whom the plan exempts',
  '/children/*/casePlan/exemptions/*/reason': 'why the plan exempts somebody',
  '/children/*/casePlan/objectives/*': 'an objective of the plan',
  '/children/*/casePlan/objectives/*/progress/evaluations/*/by': 'who evaluated progress',
  '/children/*/casePlan/objectives/*/progress/evaluations/*/on': 'the day of an evaluation of progress',
  '/children/*/casePlan/objectives/*/progress/barriers/*': 'a barrier to progress',
  '/children/*/casePlan/objectives/*/actionSteps/*': 'an action step',
  '/children/*/casePlan/objectives/*/actionSteps/*/party': 'whose an action step is',
  '/children/*/parents/*/personId': 'who a parent of the child is',
  '/family/people/*/role': 'whether a person is a parent or a guardian',
  '/family/casePlan/participants/*/party': 'who a participant in the family plan was',
  '/family/casePlan/nonParticipation/*/who': 'who took no part in the family plan',
  '/children/*/earlierCasePlans': 'the earlier child in placement case plans',
  '/children/*/earlierCasePlans/*/developedOn': 'the day of an earlier plan',
};

/** What no fact is read from; a test sees to it that every field of a fact has a name. */
export const UNLABELED = 'a field of the record';

let planLabels: ReadonlyMap<string, string> | null = null;

/**
 * What a field of the record is called in a sentence. Fields inside a plan are called what the schema calls them.
 *
 * @example fieldLabel('/children/0/legalStatus') // => 'the legal status'
 */
export function fieldLabel(pointer: string): string {
  const pattern = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  planLabels ??= planFieldLabels();
  return FIELD_LABELS[pattern] ?? planLabels.get(pattern) ?? UNLABELED;
}
