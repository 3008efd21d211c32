import { styleText } from 'node:util';
import { PLAIN, type TextStyle } from '../report/render/text-style';
import type { CommandIo } from './io';

type Terminal = Pick<CommandIo, 'env' | 'isTerminal'>;

type Format = Parameters<typeof styleText>[0];

// Whether to color is decided here, from the streams that were given, so styleText is not to look at its own.
const styled = (format: Format) => (text: string) => styleText(format, text, { validateStream: false });

const COLORED: TextStyle = {
  heading: styled('bold'),
  outstanding: styled('red'),
  attention: styled('yellow'),
  unknown: styled('cyan'),
  note: (text) => text,
  quiet: styled('dim'),
};

/** Colors on a terminal that wants them: `FORCE_COLOR` decides first, then `NO_COLOR`, then what the terminal is. */
export const terminalStyle = (io: Terminal): TextStyle => (wantsColor(io) ? COLORED : PLAIN);

function wantsColor({ env, isTerminal }: Terminal): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return isTerminal && TERM !== 'dumb';
}
