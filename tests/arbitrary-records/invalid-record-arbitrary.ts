import fc from 'fast-check';
import { caseRecordSchema } from '../../src/record/case-record-schema';
import { shapeOf } from '../../src/record/schema-shape';
import { numbersFrom } from '../properties/shuffled';
import { brokenValue } from './broken-place';
import { SELDOM_FAULTS } from './seldom-faults';
import { datedRecord, type DatedRecord } from './dated-record-arbitrary';
import { oneOf, type NextNumber } from './random-value';
import { placesOf, putAt, type Json } from './record-places';

/** What cannot be read as it stands, and the valid record that it was made from. */
export interface InvalidRecord {
  readonly input: Json;
  readonly valid: DatedRecord;
}

const SHAPE = shapeOf(caseRecordSchema);

/** One in so many is made invalid by a fault that chance seldom brings, the others by one to three wrong values. */
const SELDOM = 5;

/** A record of which something cannot be read. Shrinks to one from whose valid part nothing can be taken. */
export const invalidRecord: fc.Arbitrary<InvalidRecord> = fc
  .tuple(datedRecord, fc.nat(1_000_000))
  .map(([valid, seed]) => ({ input: broken(valid, seed), valid }));

function broken({ record }: DatedRecord, seed: number): Json {
  const random = numbersFrom(seed * 1_000_003);
  const next: NextNumber = (limit) => Math.floor(random() * limit);
  const input = structuredClone(record) as Json;
  if (next(SELDOM) === 0 && oneOf(SELDOM_FAULTS, next).plant(input)) return input;
  for (let count = 0; count <= next(3); count++) {
    const places = placesOf(SHAPE, input);
    const place = places.length > 0 ? oneOf(places, next) : undefined;
    if (place) putAt(input, place.path, brokenValue(place, next));
  }
  return input;
}
