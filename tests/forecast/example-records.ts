import { readFileSync } from 'node:fs';
import type { CaseRecord } from '../../src/record/case-record';

/** One of the documentation's example records, by the name of its file. */
export const exampleRecord = (name: string): CaseRecord =>
  JSON.parse(readFileSync(new URL(`../../docs/examples/${name}.json`, import.meta.url), 'utf8'));
