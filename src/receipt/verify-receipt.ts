import { readOptions } from '../evaluate-with-ruleset';
import type { Catalogue } from '../locales/catalogue';
import { ENGLISH } from '../locales/english/english';
import type { Report } from '../report/report';
import { canonicalDigest } from '../ruleset/canonical-digest';
import type { Ruleset } from '../ruleset/ruleset';
import { answerTo } from './answer';
import { givenLocales } from './given-locales';
import { readReceipt } from './read-receipt';
import type { Receipt } from './receipt';
import { ReceiptError } from './receipt-error';
import { recordDigest } from './record-digest';

/** How a receipt is verified. */
export interface VerifyReceiptOptions {
  /** The rules to apply; those of every document if absent. */
  readonly ruleset?: Ruleset;
  /** The languages that the report may be in, besides English. */
  readonly locales?: readonly Catalogue[];
}

/** What verifying a receipt found. */
export interface ReceiptVerification {
  /**
   * Whether evaluating again gives the same report, every byte of it but the versions that it names. A later library
   * that reports more than the earlier one did gives another report.
   */
  readonly sameAnswer: boolean;
  /** What is not as it was when the receipt was made; empty: everything is. */
  readonly differences: readonly ReceiptDifference[];
  /** The answer as it is now, with the receipt's day and options. */
  readonly report: Report;
}

/** One thing that is not as it was. */
export interface ReceiptDifference {
  /** `answer` stands beside the others where it differs too, and alone where nothing accounts for it. */
  readonly what: 'record' | 'rules' | 'library' | 'answer';
  /** A digest or version, as the receipt has it. */
  readonly was: string;
  /** The same of what was evaluated now. */
  readonly is: string;
  /** One sentence. */
  readonly message: string;
}

/**
 * Evaluates a record again, on a receipt's day and with its options, and says whether the answer is the same, and
 * what has changed: the record, the rules, the library, the answer. A changed record, or a later library, may well
 * give the same answer; then `sameAnswer` is true and `differences` says what changed.
 *
 * @param receipt - as {@link createReceipt} made it, or the same read from JSON
 * @param record - the record to evaluate, plain JSON
 * @throws ReceiptError if the receipt is none, or of a report in a language that is not given, or the record is not
 * plain JSON
 * @throws CaseRecordError if the options themselves are wrong
 */
export function verifyReceipt(
  receipt: unknown,
  record: unknown,
  options: VerifyReceiptOptions = {},
): ReceiptVerification {
  const { ruleset, locales } = readOptions(options);
  const languages = givenLocales(locales);
  const made = readReceipt(receipt);
  const digestOfRecord = recordDigest(record);
  const { authorities, include, redact, language } = made.options;
  const locale = localeOf(language, languages);
  const { report, issues } = answerTo(record, {
    asOf: made.asOf,
    include,
    redact,
    ...(authorities ? { authorities } : {}),
    ...(ruleset ? { ruleset } : {}),
    ...(locale ? { locale } : {}),
  });
  const answer = canonicalDigest(withVersionsOf(made, report));
  const sameAnswer = answer === made.reportDigest && issues === made.issues;
  const changed = changesOf(made, digestOfRecord, report);
  const differences = sameAnswer ? changed : [...changed, answerDiffers(made.reportDigest, answer, changed)];
  return { sameAnswer, differences, report };
}

/** English needs no catalogue. */
function localeOf(language: string, locales: ReadonlyMap<string, Catalogue>): Catalogue | null {
  if (language === ENGLISH.tag) return null;
  const locale = locales.get(language);
  if (!locale)
    throw new ReceiptError('The report is in another language: give its catalogue among the locales.');
  return locale;
}

/** The report as it would read if it named the versions that the receipt names. */
const withVersionsOf = ({ libraryVersion, rulesVersion, rulesDigest }: Receipt, report: Report): Report => ({
  ...report,
  libraryVersion,
  rulesVersion,
  rulesDigest,
});

function changesOf(made: Receipt, digestOfRecord: string, report: Report): readonly ReceiptDifference[] {
  const compared: readonly ReceiptDifference[] = [
    {
      what: 'record',
      was: made.recordDigest,
      is: digestOfRecord,
      message: 'The record is another, or was changed.',
    },
    { what: 'rules', was: rulesOf(made), is: rulesOf(report), message: 'The rules are others.' },
    {
      what: 'library',
      was: made.libraryVersion,
      is: report.libraryVersion,
      message: 'The version of the library is another.',
    },
  ];
  return compared.filter(({ was, is }) => was !== is);
}

const rulesOf = ({ rulesVersion, rulesDigest }: Pick<Receipt, 'rulesVersion' | 'rulesDigest'>): string =>
  `${rulesVersion} ${rulesDigest}`;

function answerDiffers(was: string, is: string, others: readonly ReceiptDifference[]): ReceiptDifference {
  const message =
    others.length > 0
      ? 'The answer differs.'
      : 'The answer differs, though record, rules and library are the same: the receipt is not of this answer, or was changed.';
  return { what: 'answer', was, is, message };
}
