import type { TextStyle } from '../report/render/text-style';
import type { CommandIo } from './io';
import { terminalStyle } from './terminal-style';

const WIDTH = 100;

/** How text is laid out where it is printed: in the terminal's colors, and no wider than it is or than is easy to read. */
export const textLayout = (io: CommandIo): { readonly style: TextStyle; readonly width: number } => ({
  style: terminalStyle(io),
  width: Math.min(io.isTerminal ? (io.columns ?? WIDTH) : WIDTH, WIDTH),
});
