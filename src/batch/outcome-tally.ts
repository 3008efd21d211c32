import type { Totals } from '../report/render/totals';
import type { OutstandingCounts } from './batch-summary';

/** Counts checks by outcome, and the cases in which any came out so. */
export class OutcomeTally {
  readonly #checks = { met: 0, notMet: 0, pending: 0, undetermined: 0, notApplicable: 0 };
  readonly #cases = { notMet: 0, pending: 0, undetermined: 0 };

  /** The checks of one more case. */
  add({ met = 0, notMet = 0, pending = 0, undetermined = 0, notApplicable = 0 }: Partial<Totals>): void {
    const [checks, cases] = [this.#checks, this.#cases];
    checks.met += met;
    checks.notMet += notMet;
    checks.pending += pending;
    checks.undetermined += undetermined;
    checks.notApplicable += notApplicable;
    if (notMet > 0) cases.notMet += 1;
    if (pending > 0) cases.pending += 1;
    if (undetermined > 0) cases.undetermined += 1;
  }

  get checks(): Totals {
    return { ...this.#checks };
  }

  get casesWith(): OutstandingCounts {
    return { ...this.#cases };
  }
}
