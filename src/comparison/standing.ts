import type { Finding } from '../report/report';
import type { Listing } from './listing';

/**
 * Asked, and not outstanding. `notOutstanding`: the report lists only what is outstanding, so the rule may be met, may
 * not apply, or there may be nothing left to ask it of.
 */
export type Settled = 'met' | 'notApplicable' | 'notOutstanding';

/**
 * Why a report says nothing of a check.
 *
 * - `ruleNotAsked`: no such rule was asked of anybody: it was left out, was not in force, or had nobody to ask
 * - `childNotThere`: the child is not in the record
 * - `planNotThere`: no plan is given, so that nothing is asked of its contents
 * - `planNotKnown`: nothing is known of the plan: its checks are counted as undetermined, and not listed
 * - `subjectNotThere`: what was asked about (an objective, a service) is not in the record
 * - `notListed`: the report counts more outstanding checks of the rule than it lists, and this may be one
 */
export type NotLookedInto =
  'ruleNotAsked' | 'childNotThere' | 'planNotThere' | 'planNotKnown' | 'subjectNotThere' | 'notListed';

/** What a report says of a check that it does not list as outstanding. */
export type NotOutstanding = Settled | NotLookedInto;

/** Whether a report says that there is nothing outstanding: not merely nothing. */
export const isSettled = (standing: NotOutstanding): standing is Settled =>
  standing === 'met' || standing === 'notApplicable' || standing === 'notOutstanding';

/**
 * What a report says of a check that is outstanding in another report of the same case. What it does not list counts
 * as settled only where nothing hints that it was not looked into.
 */
export function standingOf(finding: Finding, listing: Listing): NotOutstanding {
  const listed = listing.findings.get(finding.id);
  if (listed?.outcome === 'met' || listed?.outcome === 'notApplicable') return listed.outcome;
  const absence = absenceOf(finding, listing);
  if (absence !== null) return absence;
  const plan = isOfPlan(finding) ? listing.plans.get(ownerOf(finding.subject)) : undefined;
  if (plan === false) return 'planNotThere';
  if (plan === 'undetermined') return 'planNotKnown';
  if (listing.lists === 'all') return 'subjectNotThere';
  return listing.hidesOutstanding(finding.ruleId) ? 'notListed' : 'notOutstanding';
}

/** Why nothing of this rule and this subject is in a report; `null` where the rule was asked of the child or family. */
export function absenceOf(
  { ruleId, subject }: { readonly ruleId: string; readonly subject: string },
  { asked, children }: Listing,
): 'ruleNotAsked' | 'childNotThere' | null {
  if (!asked.has(ruleId)) return 'ruleNotAsked';
  const owner = ownerOf(subject);
  return owner.startsWith('child:') && children !== null && !children.has(owner) ? 'childNotThere' : null;
}

/** The child or the family that a subject belongs to. */
const ownerOf = (subject: string): string => subject.split('/')[0] ?? subject;

/** Whether a finding is about what stands in a plan, and not about whether there is one. */
const isOfPlan = ({ pointer, topic }: Finding): boolean =>
  topic !== 'requiredPlan' && /^\/(family|children\/\d+)\/casePlan(\/|$)/.test(pointer);
