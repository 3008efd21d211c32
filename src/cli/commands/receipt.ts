import { createReceipt } from '../../receipt/create-receipt';
import { AUTHORITIES } from '../../ruleset/documents';
import { UsageError, type Command } from '../command';
import { evaluateRecords } from '../evaluate-records';
import { EVALUATION_OPTIONS, evaluationOptions } from '../evaluation-options';
import { EXIT } from '../exit-status';
import { LANGUAGE_OPTION, languageOption, LANGUAGES } from '../languages';
import { parseArguments } from '../parse-arguments';
import { readRecords } from '../read-records';
import { PROGRAM } from '../usage';

const USAGE = `Usage: ${PROGRAM} receipt CASE --as-of DATE [options]

Evaluates one record as "${PROGRAM} check" does, and prints, in place of the report, a receipt of
it: the versions of library and rules, the day and the options, and digests of the record, the
rules and the report (SHA-256 of canonical JSON). Whoever keeps it can tell later, with
"${PROGRAM} verify", whether the same record still gives the same answer. "-" is standard input.

A receipt holds no value of the record but the day; yet whoever can guess the whole record can tell
from the digest that the guess is right. Keep it as you keep the record.

Options:
  --as-of DATE         the day on which the case is looked at, YYYY-MM-DD. Required
  --include WHAT       of the report: outstanding (the default), or all
  --authority LIST     apply only the rules of these authorities, separated by commas:
                       ${AUTHORITIES.join(', ')}
  --language TAG       of the report: ${LANGUAGES.join(', ')}; en is the default
  --redact             of the report: leave every value of the record out
  -h, --help           print this help

Exit status:
  0   the receipt was printed, whatever is outstanding
  2   the command line or the record could not be read; nothing is printed on standard output
  70  a fault of the program itself

Examples:
  ${PROGRAM} receipt case.json --as-of 2026-09-15 > receipt.json
`;

/** `dcf-case-plan receipt`: what a report was made from, to verify it by. */
export const receipt: Command = {
  name: 'receipt',
  summary: 'print a receipt of the report on a record',
  usage: USAGE,
  run: async (args, io) => {
    const { values, files } = parseArguments(args, { ...EVALUATION_OPTIONS, ...LANGUAGE_OPTION });
    if (files.length > 1) throw new UsageError('A receipt is of one record: name one file.');
    const options = { ...evaluationOptions(values), ...languageOption(values) };
    const [read] = await readRecords(files, io);
    if (!read) return EXIT.badInput;
    const [evaluated] = evaluateRecords([read], options);
    if (!evaluated || !('record' in read)) return EXIT.badInput;
    io.stdout.write(`${JSON.stringify(createReceipt(evaluated.report, read.record, options), null, 2)}\n`);
    return EXIT.nothingToDo;
  },
};
