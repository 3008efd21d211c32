import { caseIdOf } from '../batch/case-id';
import type { CaseloadDiff, UnreadCase } from '../comparison/caseload-diff';
import { diffOverCaseload } from '../comparison/diff-over-caseload';
import type { EvaluateOptions } from '../evaluate-case';
import { InputError } from './command';
import { issueInWords } from './evaluate-records';
import type { CaseloadEntry } from './read-caseload';

/**
 * What changes over a caseload. A case is called by its id, or else by its place. What cannot be read is listed.
 *
 * @throws InputError if no record at all can be read
 */
export function diffCaseload(
  entries: Iterable<CaseloadEntry>,
  before: EvaluateOptions,
  after: EvaluateOptions,
): CaseloadDiff {
  const problems = new Map<number, string>();
  let current: CaseloadEntry | null = null;
  const records = function* () {
    let number = 0;
    for (current of entries) {
      number += 1;
      // What could not be parsed is handed on as no record, so that it has its number like every other.
      if ('problem' in current) problems.set(number, current.problem);
      yield 'record' in current ? current.record : undefined;
    }
  };
  const caseId = (record: unknown) => caseIdOf(record).caseId ?? current?.place ?? '';
  const diff = diffOverCaseload(records(), { before, after, caseId });
  const notRead = diff.notRead.map((unread) => withProblem(unread, problems.get(unread.number)));
  if (diff.cases.compared === 0) throw new InputError(linesOf(notRead));
  return { ...diff, notRead };
}

/** The reader's own problem in place of the issue that there is no record. */
const withProblem = (unread: UnreadCase, problem: string | undefined): UnreadCase =>
  problem === undefined
    ? unread
    : { ...unread, issues: [{ code: 'notJson', pointer: '', message: problem }] };

const linesOf = (notRead: readonly UnreadCase[]): readonly string[] =>
  notRead.flatMap(({ caseId, issues }) => issues.map((issue) => `${caseId}: ${issueInWords(issue)}`));
