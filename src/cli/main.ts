import { InputError, UsageError, type Command } from './command';
import { batch } from './commands/batch';
import { check } from './commands/check';
import { diff } from './commands/diff';
import { explain } from './commands/explain';
import { receipt } from './commands/receipt';
import { verify } from './commands/verify';
import { forecast } from './commands/forecast';
import { questions } from './commands/questions';
import { EXIT, type ExitStatus } from './exit-status';
import type { CommandIo } from './io';
import { PROGRAM, programUsage, versionLine } from './usage';

const COMMANDS: readonly Command[] = [check, batch, explain, forecast, questions, diff, receipt, verify];
const NAMES = COMMANDS.map((command) => command.name).join(', ');

/**
 * Runs the program with its arguments and gives its exit status. Messages about bad input go to standard error, and
 * then nothing goes to standard output.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const [name, ...args] = argv;
  if (name === '--help' || name === '-h') return print(programUsage(COMMANDS), io);
  if (name === '--version' || name === '-v') return print(versionLine(), io);
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    return refuse(
      `${name === undefined ? 'A command is missing' : 'There is no such command'}: ${NAMES}.`,
      '',
      io,
    );
  }
  if (args.includes('--help') || args.includes('-h')) return print(command.usage, io);
  try {
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof UsageError) return refuse(error.message, `${command.name} `, io);
    if (!(error instanceof InputError)) throw error;
    io.stderr.write(`${error.lines.join('\n')}\n`);
    return EXIT.badInput;
  }
}

function print(text: string, io: CommandIo): ExitStatus {
  io.stdout.write(text);
  return EXIT.nothingToDo;
}

function refuse(message: string, command: string, io: CommandIo): ExitStatus {
  io.stderr.write(`${PROGRAM}: ${message}\nTry: ${PROGRAM} ${command}--help\n`);
  return EXIT.badInput;
}
