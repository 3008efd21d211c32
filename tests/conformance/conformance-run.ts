import fc from 'fast-check';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { datedRecord } from '../arbitrary-records/dated-record-arbitrary';
import { compareRecord, type Asked } from './compare-record';
import { Compared } from './compared';
import { ruleset } from './halves';

/** After how many random records the verdicts are counted. */
const BATCH = 10;

/** In how many ways the unknowns of each record are completed. */
const COMPLETIONS = 2;

const asked: fc.Arbitrary<Asked> = fc
  .tuple(datedRecord, fc.array(fc.nat(1_000_000), { minLength: COMPLETIONS, maxLength: COMPLETIONS }))
  .map(
    ([dated, salts]) => ({ ...dated, salts }),
    (whole) => {
      const { record, asOf, salts } = whole as Asked;
      return [{ record, asOf }, [...salts]];
    },
  );

/** What a run compared, and what it found. */
export interface ConformanceRun {
  readonly records: number;
  readonly compared: Compared;
  /** The smallest record found on which the two differ; `null` where they never did. */
  readonly counterexample: Asked | null;
}

export interface ConformanceOptions {
  /** The run ends once so many are compared, or with the first record on which two differ. */
  readonly verdicts: number;
  /** The same seed gives the same records. */
  readonly seed: number;
  /** The rules as our evaluator has them; an evaluator with a fault in it, to see it caught. */
  readonly ours?: Ruleset;
  /** Whether the first record on which two differ is made as small as it can be. */
  readonly shrink?: boolean;
  readonly onProgress?: (verdicts: number) => void;
}

/** Compares random records. */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceRun> {
  const { verdicts, seed, ours = ruleset, shrink = true, onProgress } = options;
  const total = new Compared();
  let records = 0;
  while (total.verdicts < verdicts) {
    const property = fc.asyncProperty(asked, async (one) => {
      // Once two differ, the record is made smaller by asking that rule alone, which is no part of the count.
      const only = total.disagreements[0]?.ruleId;
      const compared = await compareRecord(one, { ours, only });
      if (only === undefined) {
        records++;
        total.add(compared);
      }
      return compared.disagreements.length === 0;
    });
    const { counterexample } = await fc.check(property, {
      numRuns: BATCH,
      seed: seed + records,
      endOnFailure: !shrink,
    });
    if (counterexample) return { records, compared: total, counterexample: counterexample[0] };
    onProgress?.(total.verdicts);
  }
  return { records, compared: total, counterexample: null };
}
