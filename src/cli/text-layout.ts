import type { TextStyle } from '../report/render/text-style';
import type { CommandIo } from './io';
import { terminalStyle } from './terminal-style';

const WIDTH = 100;

/** How text is laid out: with colors where the terminal wants them, and no wider than it, nor than 100 characters. */
export const textLayout = (io: CommandIo): { readonly style: TextStyle; readonly width: number } => ({
  style: terminalStyle(io),
  width: Math.min(io.isTerminal ? (io.columns ?? WIDTH) : WIDTH, WIDTH),
});
