import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factCatalogue } from '../../src/facts/catalogue';
import { inSparseRecords, kindsLeftOut } from './sparse-records';

const known: unknown = JSON.parse(
  readFileSync(new URL('snapshots/facts-of-sparse-records.json', import.meta.url), 'utf8'),
);

it.each(factCatalogue.map((fact) => [fact.id, fact] as const))(
  '%s is what it was in records that say little',
  (id, fact) => {
    expect(known).toHaveProperty([id], inSparseRecords(fact));
  },
);

it('the records have a subject of every kind', () => {
  expect(kindsLeftOut()).toEqual([]);
});
