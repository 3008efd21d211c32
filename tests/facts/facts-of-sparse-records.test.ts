import { expect, it } from 'vitest';
import { factCatalogue } from '../../src/facts/catalogue';
import { inSparseRecords, SPARSE_RECORDS } from './sparse-records';

it('what facts make of silence is in a snapshot, to be read when it changes', async () => {
  const values = Object.fromEntries(factCatalogue.map((fact) => [fact.id, inSparseRecords(fact)]));
  await expect(`${JSON.stringify({ records: SPARSE_RECORDS, ...values }, null, 1)}\n`).toMatchFileSnapshot(
    'snapshots/facts-of-sparse-records.json',
  );
});
