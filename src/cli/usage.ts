import { LIBRARY_VERSION } from '../report/library-version';
import { allRuleset } from '../ruleset/all-ruleset';
import type { Command } from './command';

export const PROGRAM = 'dcf-case-plan';

export const EXIT_STATUS_HELP = `Exit status:
  0   nothing to do now: what is pending is not yet due, and what was done late cannot be
      mended
  1   something is missing or overdue and can still be recorded or done (a finding "notMet"
      that is curable, be it an error or a warning)
  2   the command line or a record could not be read; nothing is printed on standard output. Or
      standard output could not be written
  3   none of that, but something cannot be told, because the record does not say, or because no
      rule was asked of it
  70  a fault of the program itself`;

/** The general help. */
export function programUsage(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Usage: ${PROGRAM} <command> [options]

Tells from the facts of a case what Connecticut DCF case-planning policy asks of its case plans.
A met rule means only that the recorded facts satisfy it; no report is a certificate.

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Options:
  -h, --help     print this help; after a command, print the help of that command
  -v, --version  print the versions of the program and of the rules

${EXIT_STATUS_HELP}
The help of a command says which of them it gives; "batch", "diff" and "verify" have statuses of
their own.

Examples:
  ${PROGRAM} check case.json --as-of 2026-09-15
  ${PROGRAM} check --help
`;
}

/** The versions of the program and of the rules, which change independently. */
export const versionLine = (): string => `${PROGRAM} ${LIBRARY_VERSION}, rules ${allRuleset().version}\n`;
