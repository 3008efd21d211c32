import { readFileSync } from 'node:fs';

export interface ExampleCase {
  readonly file: string;
  readonly asOf: string;
  readonly record: unknown;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../docs/examples/${file}`, import.meta.url), 'utf8'));

/** The documentation's example records, each with the day on which it is to be evaluated. */
export const exampleCases: readonly ExampleCase[] = (
  read('index.json') as readonly Omit<ExampleCase, 'record'>[]
).map(({ file, asOf }) => ({ file, asOf, record: read(file) }));
