import fc from 'fast-check';
import { caseRecord } from '../properties/case-record-arbitrary';

/** Different records; the caseload repeats them, each time under another id and with other words in it. */
const DIFFERENT = 200;

/**
 * The lines of a random caseload with the same records every time. They are made one after the other, so that a
 * caseload of any size takes no memory here.
 *
 * @param different - how many of the records to repeat, the smallest; all of them if absent
 */
export function* caseloadLines(cases: number, different = DIFFERENT): Generator<string, void, undefined> {
  const bodies = fc
    .sample(caseRecord, { numRuns: DIFFERENT, seed: 20260915 })
    .map((record) => JSON.stringify({ ...record, id: undefined }).slice(1))
    .sort((one, other) => one.length - other.length)
    .slice(0, different);
  for (let number = 0; number < cases; number++) {
    const body = (bodies[number % different] as string).replaceAll('"text"', `"Invented text ${number}"`);
    yield `{"id":"r${number}",${body}\n`;
  }
}
