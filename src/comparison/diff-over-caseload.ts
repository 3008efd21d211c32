import { parseCaseRecord } from '../record/parse-case-record';
import type { CaseloadDiff, UnreadCase } from './caseload-diff';
import { caseloadBasis, evaluateOn, soundSide, type CaseloadSide } from './caseload-side';
import { CaseloadTally } from './caseload-tally';
import { diffOf } from './diff-reports';
import { nothingChanged } from './transitions';

/** What is compared over a caseload. */
export interface CaseloadOptions {
  readonly before: CaseloadSide;
  readonly after: CaseloadSide;
  /** How many cases are named as examples of each kind of change; 5 if absent. */
  readonly examples?: number;
  /** What a case is called; its `id` if absent, or `#` and its number, counted from 1, where it has none. */
  readonly caseId?: (record: unknown, number: number) => string;
}

const EXAMPLES = 5;

/**
 * What changes over many cases from one day to another, or from one version of the rules to another: how often each
 * rule is newly not met, newly met, newly undetermined. Records are taken one by one, and none is kept.
 *
 * A record with issues is not evaluated: it is listed in `notRead`.
 *
 * @param records - case records, such as a generator that reads them from a file
 * @throws CaseRecordError if the options of a side are wrong
 * @example diffOverCaseload([], { before: { asOf: '2026-09-15' }, after: { asOf: '2026-10-01' } }).cases.compared // => 0
 */
export function diffOverCaseload(records: Iterable<unknown>, options: CaseloadOptions): CaseloadDiff {
  const { examples = EXAMPLES, caseId = ownIdOrNumber } = options;
  const [before, after] = [soundSide(options.before), soundSide(options.after)];
  const tally = new CaseloadTally(examples);
  const cases = { compared: 0, changed: 0, unchanged: 0, notRead: 0 };
  const notRead: UnreadCase[] = [];
  let number = 0;
  for (const record of records) {
    number += 1;
    const [was, is] = [evaluateOn(before, record), evaluateOn(after, record)];
    if (!was.success || !is.success) {
      cases.notRead += 1;
      notRead.push({ caseId: caseId(record, number), number, issues: was.success ? [] : was.issues });
      continue;
    }
    const diff = diffOf(was.report, is.report);
    const isSame = nothingChanged(diff);
    cases.compared += 1;
    cases[isSame ? 'unchanged' : 'changed'] += 1;
    if (!isSame) tally.add(diff, caseId(record, number), number);
  }
  return {
    before: caseloadBasis(before),
    after: caseloadBasis(after),
    cases,
    rules: tally.rules(before.ruleset, after.ruleset),
    notRead,
  };
}

function ownIdOrNumber(record: unknown, number: number): string {
  const { id } = parseCaseRecord(record).record;
  return typeof id === 'string' && id.trim() !== '' ? id : `#${number}`;
}
