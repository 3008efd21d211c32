// Attacks a folder, or the files of a pattern, with Stryker: `npm run mutation -- src/calendar`.
import { Stryker } from '@stryker-mutator/core';
import { dirname } from 'node:path/posix';

const [asked = ''] = process.argv.slice(2);
const isPattern = /[*{]/.test(asked);
const folder = isPattern ? dirname(asked) : asked;
if (!/^src(\/[a-z-]+)+$/.test(folder)) {
  console.error('Name a folder of src, such as src/calendar, or a pattern of its files in quotes.');
  process.exit(2);
}
const name = asked.slice('src/'.length).replaceAll(/[^a-z-]+/g, '-');
process.env.MUTATED_FOLDER = folder.slice('src/'.length);
await new Stryker({
  mutate: [isPattern ? asked : `${asked}/**/*.ts`],
  incrementalFile: `.stryker/${name}.incremental.json`,
  jsonReporter: { fileName: `.stryker/${name}.json` },
}).runMutationTest();
