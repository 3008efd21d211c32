import type { TextStyle } from '../report/render/text-style';
import type { CommandIo } from './io';
import { terminalStyle } from './terminal-style';

const WIDEST = 100;

/** How text is laid out where it goes: as wide as a terminal, 100 characters at most, in color where it is wanted. */
export const textLayout = (io: CommandIo): { readonly width: number; readonly style: TextStyle } => ({
  width: Math.min(io.isTerminal ? (io.columns ?? WIDEST) : WIDEST, WIDEST),
  style: terminalStyle(io),
});
