import type { ExitStatus } from './exit-status';
import type { CommandIo } from './io';

/** One command of the program: one file in `commands/`. */
export interface Command {
  readonly name: string;
  /** One line for the general help. */
  readonly summary: string;
  /** The command's own help. */
  readonly usage: string;
  /**
   * Runs the command with the arguments that follow its name.
   *
   * @throws UsageError, or InputError, before anything is written to standard output
   */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitStatus>;
}

/** The command line cannot be followed as it stands. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was to be read cannot be: one line for each thing that is wrong. Free of the record's values. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}
