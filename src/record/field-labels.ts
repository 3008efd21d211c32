import { planFieldLabels } from './plan-fields';

/** What a field of the record is called in a sentence, by its pointer with `*` for each index. */
const FIELD_LABELS: { readonly [pattern: string]: string } = {
  '/family': 'the family',
  '/family/primaryLanguage': 'the family’s primary language',
  '/family/case/status': 'whether the family’s case is open',
  '/family/case/program': 'the program of the family’s case',
  '/family/case/entryRoute': 'how the family’s case came to DCF',
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
  '/children/*/earlierCasePlans': 'the earlier child in placement case plans',
  '/children/*/earlierCasePlans/*/developedOn': 'the day of an earlier plan',
};

let planLabels: ReadonlyMap<string, string> | null = null;

/**
 * What a field of the record is called in a sentence. Fields inside a plan are called what the schema calls them.
 *
 * @example fieldLabel('/children/0/legalStatus') // => 'the legal status'
 */
export function fieldLabel(pointer: string): string {
  const pattern = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  planLabels ??= planFieldLabels();
  return FIELD_LABELS[pattern] ?? planLabels.get(pattern) ?? wordsOf(pattern.split('/').filter((name) => name !== '*').at(-1) ?? '');
}

const wordsOf = (name: string): string => `“${name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}”`;
