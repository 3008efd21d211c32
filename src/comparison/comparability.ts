import type { Listing } from './listing';
import type { ReportBasis } from './report-basis';
import type { Comparability } from './report-diff';
import type { Side } from './side';

/** What two reports do not share. */
export function comparabilityOf(before: Side, after: Side): Comparability {
  const members = Object.keys(before.basis) as readonly (keyof ReportBasis)[];
  const [was, is] = [before.listing.asked, after.listing.asked];
  const rulesAskedOnlyBefore = [...was].filter((id) => !is.has(id));
  const rulesAskedOnlyAfter = [...is].filter((id) => !was.has(id));
  const differsInRules = rulesAskedOnlyBefore.length + rulesAskedOnlyAfter.length > 0;
  return {
    comparable:
      [...was].some((id) => is.has(id)) && shareAChild(before.listing.children, after.listing.children),
    differs: [
      ...members.filter((member) => before.basis[member] !== after.basis[member]),
      ...(differsInRules ? (['rulesAsked'] as const) : []),
    ],
    rulesAskedOnlyBefore,
    rulesAskedOnlyAfter,
  };
}

/** A record without children, or a report that does not tell of them, contradicts nothing. */
function shareAChild(before: Listing['children'], after: Listing['children']): boolean {
  if (before === null || after === null || before.size === 0 || after.size === 0) return true;
  return [...before].some((child) => after.has(child));
}
