import fc from 'fast-check';
import { datedRecord, type DatedRecord } from './dated-record-arbitrary';

/** How many records are in memory at once. */
const BATCH = 250;

/** Random records, the same for the same seed. */
export function* randomRecords(count: number, seed: number): Iterable<DatedRecord> {
  for (let drawn = 0; drawn < count; drawn += BATCH)
    yield* fc.sample(datedRecord, { numRuns: Math.min(BATCH, count - drawn), seed: seed + drawn });
}
