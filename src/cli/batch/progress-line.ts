import type { TextSink } from '../io';
import type { ErrorTerminal, StreamIo } from '../stream-io';
import { grouped } from './grouped';

/** How far a run has come. */
export interface Progress {
  /** Cases, be they evaluated or not read. */
  readonly cases: number;
  readonly notRead: number;
  /** From 0 to 1; `null` where it is not known how much there is. */
  readonly share: number | null;
}

/** Milliseconds between two lines: often enough to see that it runs, seldom enough to read. */
const INTERVAL = 200;

const ERASED = '\r\u001b[2K';

/** A line on a terminal that is written over, and is gone in the end. */
export class ProgressLine {
  readonly #began: number;
  #shown: number;
  #isThere = false;

  constructor(
    private readonly terminal: ErrorTerminal,
    private readonly sink: TextSink,
    private readonly now: StreamIo['now'],
  ) {
    this.#began = now();
    this.#shown = this.#began;
  }

  /** Shows how far it is, if the line has stood long enough. */
  show(progress: Progress): void {
    const now = this.now();
    if (now - this.#shown < INTERVAL) return;
    this.#shown = now;
    this.#isThere = true;
    const text = inWords(progress, (now - this.#began) / 1000);
    // A line that fills the terminal would go on to the next, and not be erased.
    this.sink.write(`${ERASED}${text.slice(0, Math.max(0, this.terminal.columns() - 1))}`);
  }

  clear(): void {
    if (this.#isThere) this.sink.write(ERASED);
    this.#isThere = false;
  }
}

function inWords({ cases, notRead, share }: Progress, seconds: number): string {
  return [
    `${grouped(cases)} ${cases === 1 ? 'case' : 'cases'}`,
    ...(share === null ? [] : [`${Math.floor(share * 100)} %`]),
    `${grouped(Math.round(cases / seconds))} a second`,
    ...(notRead > 0 ? [`${grouped(notRead)} not read`] : []),
  ].join(', ');
}
