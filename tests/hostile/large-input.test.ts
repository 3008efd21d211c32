import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('./large-input-script.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Answer {
  readonly input: string;
  readonly said: unknown;
  readonly seconds: number;
}

/** The memory of the process in megabytes: some times the size of an input. */
const MEMORY = 1024;

/** One process for all of them: what runs out of memory or of the stack ends it, and the rest is not answered. */
function answers(): readonly Answer[] {
  const { stdout } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${MEMORY}`, '--import', 'tsx', script],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return stdout
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line));
}

const given = answers();

test.each([
  ['a text of 200 MB', ['tooLong /id']],
  ['a million children', ['tooMany /children']],
  ['a list of 20 million', ['tooMany /family/people']],
  ['a million fields', ['tooMany ']],
  ['a key of 200 MB', ['unknownKey ']],
  ['a finding id of 200 MB', false],
  ['a pointer of 200 MB', 'A change leads deeper than a record goes.'],
  ['a file that is one text', '2 case.json: /id: This text is longer than 100000 characters. (tooLong)\n'],
  [
    'a file of one text with escapes',
    '2 case.json: /id: This text is longer than 100000 characters. (tooLong)\n',
  ],
  [
    'a file that breaks off in a text',
    expect.stringMatching(/^2 case\.json: This is not JSON from line 1, column 8 on/),
  ],
  [
    'a file of lines before what is no JSON',
    expect.stringMatching(/^2 case\.json: .*line 209715201, column 1/),
  ],
  ['a file of 100,000 levels', expect.stringMatching(/^2 case\.json: \(the whole record\)/)],
  [
    'a file of 100,000 levels that breaks off',
    expect.stringMatching(/^2 case\.json: The JSON ends too early/),
  ],
  ['a file of a million children', '2 case.json: /children: This holds more than 500 elements. (tooMany)\n'],
])('%s', (input, said) => {
  const answer = given.find((one) => one.input === input);
  expect(answer?.said).toEqual(said);
  expect(answer?.seconds).toBeLessThan(20);
});
