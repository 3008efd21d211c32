import { setImmediate } from 'node:timers/promises';

/** Milliseconds that may be worked at a stretch. */
const LONGEST = 10;

/**
 * Shares the thread with everything else that runs on it. Awaiting values that are there already lets no timer and no
 * request have its turn, however often it is done.
 */
export class TimeSlice {
  #began = performance.now();

  /** Whether it is time to let others have their turn. */
  get isOver(): boolean {
    return performance.now() - this.#began >= LONGEST;
  }

  /** Lets everything that waits have its turn. */
  async letOthers(): Promise<void> {
    await setImmediate();
    this.#began = performance.now();
  }
}
