import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './command';

/**
 * The options and files of a command.
 *
 * @throws UsageError if an option is unknown or lacks its value, or no file is named
 */
export function parseArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  const { values, positionals } = parsed(args, options);
  if (positionals.length === 0) throw new UsageError('No file is named; "-" is standard input.');
  return { values, files: positionals };
}

function parsed<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // The first sentence says what is wrong; what follows is advice for files whose names look like options.
    if (error instanceof TypeError)
      throw new UsageError(`${error.message.split('. ')[0]?.replace(/\.$/, '')}.`);
    throw error;
  }
}
