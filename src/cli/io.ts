import type { StreamIo } from './stream-io';

/** A stream that text is written to. */
export interface TextSink {
  readonly write: (text: string) => void;
}

/** All that a command has to do with the world; tests give their own. */
export interface CommandIo {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Characters a line of that terminal; absent where it does not say. */
  readonly columns?: number;
  /** The same for what may be larger than memory. */
  readonly streams: StreamIo;
  readonly env: { readonly [name: string]: string | undefined };
}
