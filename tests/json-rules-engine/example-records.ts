import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXAMPLES_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../docs/examples');

export interface ExampleRecord {
  readonly name: string;
  readonly record: unknown;
}

/** The case records among the documentation's examples; a file may hold more than a record, under `record`. */
export const exampleRecords: readonly ExampleRecord[] = (
  existsSync(EXAMPLES_FOLDER) ? readdirSync(EXAMPLES_FOLDER) : []
)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ name, content: JSON.parse(readFileSync(join(EXAMPLES_FOLDER, name), 'utf8')) as object }))
  .map(({ name, content }) => ({ name, record: 'record' in content ? content.record : content }));
