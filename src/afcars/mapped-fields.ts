import type { NotCarried } from './traced';

/** A field of the record that is read from AFCARS. */
interface Carried {
  /** JSON Pointer into the record; `*` stands for each element of a list. */
  readonly pointer: string;
  readonly elements: string;
  readonly how: string;
}

/** Every field of the record that the mapping can fill. */
export const CARRIED: readonly Carried[] = [
  { pointer: '/children/*/id', elements: 'E4', how: 'The record number, as it stands.' },
  { pointer: '/children/*/dateOfBirth', elements: 'E5', how: 'The day.' },
  {
    pointer: '/children/*/placements/*/startDate',
    elements: 'E112, E69',
    how: 'The first day of the living arrangement. Where the removal is earlier than the first of them, a stay away from home of an unknown kind stands between. A removal that is over and has no living arrangements is one stay of an unknown kind.',
  },
  {
    pointer: '/children/*/placements/*/endDate',
    elements: 'E112, E153, E155',
    how: 'The first day of the next living arrangement; of the last one the exit. Without a day of exit the stay has not ended, unless E155 names a reason for leaving: then its end is not known. Where one of several arrangements has no day, no end is known.',
  },
  {
    pointer: '/children/*/placements/*/setting',
    elements: 'E113, E117 to E119, E120',
    how: 'By the table of codes. A foster family home: a relative’s where E117 says so and E118 does not, pre-adoptive where E118 says so and E117 does not, a non-relative’s where E117, E118 and E119 all say no; otherwise not known.',
  },
  {
    pointer: '/children/*/placements/*/trialHomeVisit',
    elements: 'E113, E120',
    how: 'Placed at home (14) is a trial home visit; every other living arrangement is none.',
  },
  {
    pointer: '/children/*/permanency/goal',
    elements: 'E147, E148',
    how: 'The plan with the latest day, of the removal that has not ended, by the table of codes.',
  },
  {
    pointer: '/children/*/permanencyHearings/*/on',
    elements: 'E150',
    how: 'Each hearing, if every removal gives its list.',
  },
  {
    pointer: '/children/*/caseReviews/*/held',
    elements: 'E149',
    how: 'Each periodic review, if every removal gives its list; reviews yet to come are not in it.',
  },
  {
    pointer: '/children/*/agencyVisits/*/on',
    elements: 'E151, E152',
    how: 'Each visit at the child’s residence, if every removal gives its list and every visit its place; visits elsewhere are left out.',
  },
];

const NONE = 'AFCARS has no element for it.';
const PLAN = 'AFCARS holds no case plan.';
const HEARING = 'AFCARS gives the day of a hearing and nothing of what it dealt with.';
const REVIEW = 'AFCARS gives the day of a review and nothing else of it.';
const PLACEMENT = 'AFCARS does not say it of a living arrangement.';

const each = (list: string, members: readonly string[], reason: string): readonly NotCarried[] =>
  members.map((member) => ({ pointer: `${list}/${member}`, reason }));

/** Every other field of the record, or what holds it, with the reason why AFCARS does not fill it. */
export const NOT_CARRIED: readonly NotCarried[] = [
  { pointer: '/id', reason: NONE },
  {
    pointer: '/family',
    reason: 'AFCARS holds no DCF case, and of the parents nothing that the record asks.',
  },
  { pointer: '/children/*/underSupervision', reason: 'That a child is in the file is no element of it.' },
  { pointer: '/children/*/dcfCaseOpen', reason: NONE },
  {
    pointer: '/children/*/parents',
    reason:
      'E63 to E68 speak of the termination of parental rights; the values that they take were not read.',
  },
  {
    pointer: '/children/*/legalStatus',
    reason:
      'AFCARS has no equivalent of Connecticut’s list of legal bases; add them from the agency’s own codes.',
  },
  { pointer: '/children/*/residence', reason: 'It is not read where placements are given.' },
  { pointer: '/children/*/siblings', reason: 'E56 to E58 count siblings and do not name them.' },
  { pointer: '/children/*/representedBy', reason: NONE },
  { pointer: '/children/*/relativesNotified', reason: NONE },
  ...each('/children/*/placements/*', ['id', 'caregiverId'], 'AFCARS does not identify a home.'),
  {
    pointer: '/children/*/placements/*/courtExtendedUntil',
    reason:
      'AFCARS does not say whether a court extended a trial home visit: it is not known, rather than not extended.',
  },
  {
    pointer: '/children/*/placements/*/outOfState',
    reason:
      'E121 places the home inside or outside the reporting agency’s state; the record asks about the state of the parents’ home, which AFCARS does not hold.',
  },
  ...each(
    '/children/*/placements/*',
    ['farFromParents', 'healthAndEducationRecordSupplied', 'qualifiedAssessment', 'courtReviewOfPlacement'],
    PLACEMENT,
  ),
  ...each(
    '/children/*/permanency',
    ['concurrentGoal', 'prognosis', 'concurrentPermanencyPlan', 'childConsulted'],
    NONE,
  ),
  {
    pointer: '/children/*/court',
    reason:
      'E65 and E66 speak of petitions to terminate parental rights; the values that they take were not read. For the rest AFCARS has no element.',
  },
  { pointer: '/children/*/permanencyHearings/*/id', reason: HEARING },
  {
    pointer: '/children/*/permanencyHearings/*/permanencyPlan',
    reason: 'AFCARS does not tie a permanency plan (E148) to a hearing.',
  },
  ...each(
    '/children/*/permanencyHearings/*',
    [
      'planApproved',
      'childConsulted',
      'transitionServicesDetermined',
      'placementEffortsDocumented',
      'searchTechnologyUsed',
      'desiredOutcomeAsked',
      'bestPlanDetermined',
      'prudentParentStepsDocumented',
      'activityOpportunitiesDocumented',
    ],
    HEARING,
  ),
  ...each(
    '/children/*/caseReviews/*',
    ['id', 'kind', 'scheduledFor', 'attorneyNotified', 'childInvited', 'parentsInvited'],
    REVIEW,
  ),
  ...each(
    '/children/*',
    ['planHearingRequests', 'familyServicesProvided', 'siblingRights', 'guardianship'],
    NONE,
  ),
  { pointer: '/children/*/agencyVisits/*/reported', reason: NONE },
  {
    pointer: '/children/*/transitioningDueToAge',
    reason:
      'Emancipation is an exit reason (E155) once the youth has left; that it is expected has no element.',
  },
  ...each('/children/*', ['consumerReports', 'exitDocuments', 'extendedCare'], NONE),
  ...each('/children/*', ['casePlan', 'earlierCasePlans'], PLAN),
];

/** What no table of fields can say: the record takes its list of children for complete. */
export const ONE_CHILD: NotCarried = {
  pointer: '/children',
  reason:
    'One row is one child, and a list of children counts as complete: put the rows of a family’s children into one record.',
};
