import fc from 'fast-check';
import { AS_OF, caseRecord } from '../properties/case-record-arbitrary';
import { mixedRecord, type DatedRecord } from './case-mixture';
import { smallerRecords } from './smaller-records';

export type { DatedRecord } from './case-mixture';

const drawn: fc.Arbitrary<DatedRecord> = fc.oneof(
  { weight: 9, arbitrary: fc.nat(2 ** 31 - 3).map(mixedRecord) },
  { weight: 1, arbitrary: caseRecord.map((record) => ({ record, asOf: AS_OF })) },
);

/**
 * Draws as another arbitrary does, and shrinks the record itself: by ever more members and elements, until without any
 * one of those left the property holds. How it was drawn makes no difference.
 */
class ShrunkByParts extends fc.Arbitrary<DatedRecord> {
  override generate(random: fc.Random, bias: number | undefined): fc.Value<DatedRecord> {
    return new fc.Value(drawn.generate(random, bias).value, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is DatedRecord {
    return typeof value === 'object' && value !== null && 'record' in value && 'asOf' in value;
  }

  override shrink({ record, asOf }: DatedRecord, context: unknown): fc.Stream<fc.Value<DatedRecord>> {
    const from = typeof context === 'number' ? context : 0;
    return fc
      .stream(
        smallerRecords(record, from)[Symbol.iterator]() as IterableIterator<{
          record: DatedRecord['record'];
          at: number;
        }>,
      )
      .map(({ record: smaller, at }) => new fc.Value({ record: smaller, asOf }, at));
  }
}

/**
 * A valid record and a day: most are mixed from the cases that stand beside the rules, so that every rule gives every
 * answer it can; the others are drawn from the schema alone. Unknowns everywhere. Shrinks to a record from which nothing
 * can be taken.
 */
export const datedRecord: fc.Arbitrary<DatedRecord> = new ShrunkByParts();
