import type { CaseRecord } from '../case-record';
import type { IssueCode } from '../issue';
import type { IssueLog } from '../issue-log';
import type { Path } from '../json-pointer';

/** What does not go together in a record whose every value is well-formed by itself. */
export interface Conflicts {
  /** Reports a conflict. `makeUnknown` is called after every check has seen the record as it was. */
  report(path: Path, code: IssueCode, message: string, makeUnknown: () => void): void;
  /** Makes unknown what an issue that is already reported has made doubtful. */
  doubt(makeUnknown: () => void): void;
  /** Whether the value at this place could not be read, and so is unknown now. */
  wasUnreadable(path: Path): boolean;
}

/** Looks for one kind of conflict. It reads unknown values as no conflict and changes nothing itself. */
export type CrossCheck = (record: CaseRecord, conflicts: Conflicts) => void;

/** Runs the checks on one and the same record, then makes unknown in it whatever they found in conflict. */
export function runCrossChecks(checks: readonly CrossCheck[], record: CaseRecord, log: IssueLog): void {
  const repairs: (() => void)[] = [];
  const conflicts: Conflicts = {
    report(path, code, message, makeUnknown) {
      log.report(path, { code, message });
      repairs.push(makeUnknown);
    },
    doubt: (makeUnknown) => void repairs.push(makeUnknown),
    wasUnreadable: (path) => log.has(path),
  };
  for (const check of checks) check(record, conflicts);
  for (const makeUnknown of repairs) makeUnknown();
}
