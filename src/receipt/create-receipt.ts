import type { EvaluateOptions } from '../evaluate-case';
import { readOptions } from '../evaluate-with-ruleset';
import { ownJson } from '../record/own-json';
import type { Report } from '../report/report';
import { canonicalDigest } from '../ruleset/canonical-digest';
import { answerTo } from './answer';
import { RECEIPT_FORMAT, type Receipt } from './receipt';
import { ReceiptError } from './receipt-error';
import { receiptOptions } from './receipt-options';
import { recordDigest } from './record-digest';

/**
 * The receipt of a report: digests of what it was made from and of itself, to be kept apart from it.
 *
 * The record is evaluated once more, so that no receipt is made of a report that is not the answer to that record.
 *
 * @param report - as `evaluateCase` or `safeEvaluateCase` gave it; it may have been stored as JSON in between
 * @param record - the record that it was made from
 * @param options - those with which it was made; none need be given where it was made with the day alone
 * @throws ReceiptError if the report is not what the record gives with these options, or the record is not plain JSON
 * @throws CaseRecordError if the options themselves are wrong
 */
export function createReceipt(
  report: Report,
  record: unknown,
  options: Partial<EvaluateOptions> = {},
): Receipt {
  const own = readOptions(options);
  if (typeof report !== 'object' || report === null) throw new ReceiptError('A report is an object.');
  const given = ownJson(report) as Report | undefined;
  if (given === undefined) throw new ReceiptError('The report is not plain JSON.');
  const digestOfRecord = recordDigest(record);
  const answer = answerTo(record, { ...own, asOf: own.asOf ?? given.asOf });
  const reportDigest = canonicalDigest(answer.report);
  if (digestOrNull(given) !== reportDigest) throw new ReceiptError(whyNot(given, answer.report));
  const { libraryVersion, rulesVersion, rulesDigest, asOf } = answer.report;
  return {
    format: RECEIPT_FORMAT,
    libraryVersion,
    rulesVersion,
    rulesDigest,
    recordDigest: digestOfRecord,
    asOf,
    options: receiptOptions(own),
    issues: answer.issues,
    reportDigest,
  };
}

function digestOrNull(report: unknown): string | null {
  try {
    return canonicalDigest(report);
  } catch {
    return null;
  }
}

function whyNot(given: Report, found: Report): string {
  if (given.libraryVersion !== found.libraryVersion)
    return 'The report was made by another version of the library.';
  if (given.rulesDigest !== found.rulesDigest) {
    return 'The report was made with other rules: give the ruleset that it was made with.';
  }
  return 'The report is not the answer to this record: give the very record, and the options that it was made with.';
}
