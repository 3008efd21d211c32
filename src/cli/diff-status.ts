import type { CaseloadDiff } from '../comparison/caseload-diff';
import type { ReportDiff } from '../comparison/report-diff';
import { kindOf, type Kind } from '../comparison/rule-tally';
import { nothingChanged, transitionsOf } from '../comparison/transitions';
import { EXIT, type ExitStatus } from './exit-status';

/** What a comparison of two reports means for the exit status. */
export function statusOfDiff(diff: ReportDiff): ExitStatus {
  if (nothingChanged(diff)) return EXIT.nothingToDo;
  return statusOfKinds(new Set(transitionsOf(diff).map(kindOf)));
}

/** What a comparison over a caseload means. A case that could not be read cannot be told. */
export function statusOfCaseload({ cases, rules }: CaseloadDiff): ExitStatus {
  const happened = (kind: Kind): boolean => rules.some((rule) => rule[kind].findings > 0);
  const kinds = (['newlyNotMet', 'newlyUndetermined', 'noLongerLookedInto'] as const).filter(happened);
  if (kinds.length === 0 && cases.notRead > 0) return EXIT.undetermined;
  return cases.changed === 0 ? EXIT.nothingToDo : statusOfKinds(new Set(kinds));
}

function statusOfKinds(kinds: ReadonlySet<Kind | null>): ExitStatus {
  if (kinds.has('newlyNotMet')) return EXIT.outstanding;
  if (kinds.has('newlyUndetermined') || kinds.has('noLongerLookedInto')) return EXIT.undetermined;
  return EXIT.changed;
}
