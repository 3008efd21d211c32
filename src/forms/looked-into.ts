import { isWithin } from '../record/json-pointer';
import type { Finding, Report } from '../report/report';

/**
 * Whom or what a report looks into as a whole, or not at all: the family, a child, a plan, an element of a list that
 * rules speak of. Where it is not known, the report says nothing of its fields.
 */
const LOOKED_INTO_AS_A_WHOLE =
  /^(?:\/family|\/children\/\d+(?:\/(?:placements|caseReviews|permanencyHearings|planHearingRequests)\/\d+)?)(?:\/casePlan(?:\/(?:services|priorityNeeds|objectives)\/\d+)?)?/;

/** Whether a pointer leads to a whole with fields of its own: the family, a child, a plan, an element of a list. */
export const isWhole = (pointer: string): boolean => /^$|^\/family$|\/casePlan$|\/\d+$/.test(pointer);

/** Whether a report that lists nothing of a field shows that no rule asks for it. */
export function showsThatNoRuleAsks(report: Report, pointer: string): boolean {
  return listsEverything(report) && looksInto(report, pointer) && !isInUnknown(report, pointer);
}

/** Whether the report looks into whom or what the field belongs to: it says something of what is in there. */
export function looksInto({ findings }: Report, pointer: string): boolean {
  const [whole = ''] = pointer.match(LOOKED_INTO_AS_A_WHOLE) ?? [];
  return findings.some((finding) => finding.pointer.startsWith(`${whole}/`));
}

/** A report of what is outstanding lists neither what is met nor what does not apply. */
const listsEverything = ({ findings }: Report): boolean =>
  findings.some(({ outcome }) => outcome === 'met' || outcome === 'notApplicable');

/** The field lies in something that is not known, a list that cannot be read. */
const isInUnknown = ({ findings }: Report, pointer: string): boolean =>
  whatIsUnknownAround(findings, pointer) !== undefined;

/** An open finding that waits for what the field lies in. */
export const whatIsUnknownAround = (findings: readonly Finding[], pointer: string): Finding | undefined =>
  findings.find(({ missingFields = [] }) =>
    missingFields.some((field) => field !== pointer && isWithin(pointer, field)),
  );
