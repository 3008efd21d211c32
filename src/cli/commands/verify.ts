import { ReceiptError } from '../../receipt/receipt-error';
import { verifyReceipt, type ReceiptVerification } from '../../receipt/verify-receipt';
import { printable } from '../../report/render/printable';
import { InputError, UsageError, type Command } from '../command';
import { EXIT, type ExitStatus } from '../exit-status';
import { OTHER_CATALOGUES } from '../languages';
import { oneOf } from '../one-of';
import { parseArguments } from '../parse-arguments';
import { fileName } from '../read-bytes';
import { readRecords } from '../read-records';
import { PROGRAM } from '../usage';

const USAGE = `Usage: ${PROGRAM} verify RECEIPT CASE [options]

Evaluates a record again, on the day and with the options of a receipt that "${PROGRAM} receipt"
printed, and tells whether the answer is the same, and what has changed since: the record, the
rules, the library. One of the two files may be "-", standard input.

Options:
  --format FORMAT      text (the default) or json
  -h, --help           print this help

Exit status:
  0   the answer is the same, and so are record, rules and library
  1   the answer differs
  2   the command line, the receipt or the record could not be read; nothing is printed on
      standard output
  4   the answer is the same, though the record, the rules or the library changed
  70  a fault of the program itself

Examples:
  ${PROGRAM} verify receipt.json case.json
`;

const OPTIONS = { format: { type: 'string', default: 'text' } } as const;

/** `dcf-case-plan verify`: whether a record still gives the answer that a receipt is of. */
export const verify: Command = {
  name: 'verify',
  summary: 'tell whether a record still gives the answer of a receipt',
  usage: USAGE,
  run: async (args, io) => {
    const { values, files } = parseArguments(args, OPTIONS);
    const format = oneOf(['text', 'json'], values.format, '--format');
    if (files.length !== 2) throw new UsageError('Name a receipt and a record.');
    const [receipt, record] = await readBoth(files, io);
    const verification = verified(receipt, record, files[0] as string);
    io.stdout.write(format === 'json' ? asJson(verification) : asText(verification));
    return statusOf(verification);
  },
};

async function readBoth(
  files: readonly string[],
  io: Parameters<Command['run']>[1],
): Promise<readonly unknown[]> {
  const read = await readRecords(files, io, 'a receipt or a case record');
  const problems = read.flatMap((each) =>
    'problem' in each ? [`${printable(fileName(each.file))}: ${each.problem}`] : [],
  );
  if (problems.length > 0) throw new InputError(problems);
  return read.map((each) => ('record' in each ? each.record : undefined));
}

function verified(receipt: unknown, record: unknown, file: string): ReceiptVerification {
  try {
    return verifyReceipt(receipt, record, { locales: OTHER_CATALOGUES });
  } catch (error) {
    if (!(error instanceof ReceiptError)) throw error;
    throw new InputError([`${printable(fileName(file))}: ${error.message}`]);
  }
}

function statusOf({ sameAnswer, differences }: ReceiptVerification): ExitStatus {
  if (!sameAnswer) return EXIT.outstanding;
  return differences.length === 0 ? EXIT.nothingToDo : EXIT.changed;
}

/** Without the report, which "check" gives. */
const asJson = ({ sameAnswer, differences }: ReceiptVerification): string =>
  `${JSON.stringify({ sameAnswer, differences }, null, 2)}\n`;

function asText({ sameAnswer, differences }: ReceiptVerification): string {
  // The first line says it of the answer, unless there is more to say: that nothing accounts for it.
  const reasons = differences.length > 1 ? differences.filter(({ what }) => what !== 'answer') : differences;
  const lines = reasons.flatMap(({ message, was, is }) => [
    `  ${message}`,
    `    receipt: ${printable(was)}`,
    `    now:     ${printable(is)}`,
  ]);
  const answer = sameAnswer ? 'The answer is the same.' : 'The answer is not the same.';
  return [
    answer,
    ...(lines.length > 0 ? lines : ['  So are the record, the rules and the library.']),
    '',
  ].join('\n');
}
