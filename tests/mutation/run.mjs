// Attacks a folder, or the files of a pattern, with Stryker: `npm run mutation -- src/calendar`.
import { Stryker } from '@stryker-mutator/core';

const [asked = ''] = process.argv.slice(2);
const [, folder] = /^src\/([a-z-]+(?:\/[a-z-]+)*)/.exec(asked) ?? [];
if (!folder) {
  console.error('Name a folder of src, such as src/calendar, or a pattern of its files in quotes.');
  process.exit(2);
}
const name = asked.slice('src/'.length).replaceAll(/[^a-z-]+/g, '-');
process.env.MUTATED_FOLDER = folder;
await new Stryker({
  mutate: [asked.includes('*') ? asked : `${asked}/**/*.ts`],
  incrementalFile: `.stryker/${name}.incremental.json`,
  jsonReporter: { fileName: `.stryker/${name}.json` },
}).runMutationTest();
