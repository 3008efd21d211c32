import { run } from '../../src/cli/main';
import * as library from '../../src/index';

// Gives the library what is too large for it, in a process whose memory is bounded, and writes down what it says.
const asOf = '2026-11-22';
const MEGABYTES_200 = 200 * 1024 * 1024;
const codesOf = (record: unknown): readonly string[] => {
  const result = library.safeEvaluateCase(record, { asOf });
  return result.success ? [] : result.issues.map(({ code, pointer }) => `${code} ${pointer}`);
};

async function commandOn(bytes: Uint8Array): Promise<string> {
  const written: string[] = [];
  const sink = { write: (text: string) => void written.push(text) };
  const status = await run(['check', 'case.json', '--as-of', asOf], {
    stdout: sink,
    stderr: sink,
    readFile: async () => bytes,
    readStdin: async () => bytes,
    isTerminal: false,
    env: {},
  });
  return `${status} ${written.join('')}`;
}

/** Bytes that begin and end with a text, and are filled between them with another. */
function filled(begin: string, piece: string, end: string): Uint8Array {
  return Buffer.concat([Buffer.from(begin), Buffer.alloc(MEGABYTES_200, piece), Buffer.from(end)]);
}

const ASKED: Readonly<Record<string, () => unknown>> = {
  'a text of 200 MB': () => codesOf({ id: 'a'.repeat(MEGABYTES_200) }),
  'a million children': () => codesOf({ children: Array.from({ length: 1_000_000 }, () => ({ id: 'c' })) }),
  'a list of 20 million': () => codesOf({ family: { people: new Array(20_000_000).fill(null) } }),
  'a million fields': () =>
    codesOf(Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`k${index}`, 1]))),
  'a key of 200 MB': () => codesOf({ ['k'.repeat(MEGABYTES_200)]: 1 }),
  'a finding id of 200 MB': () => library.safeExplain({}, { asOf }, 'a'.repeat(MEGABYTES_200)).success,
  'a pointer of 200 MB': () => {
    try {
      return library.applyRemedy({}, [{ pointer: '/a'.repeat(MEGABYTES_200 / 2), value: 1 }]);
    } catch (error) {
      return (error as Error).message;
    }
  },
  'a file that is one text': () => commandOn(filled('{"id": "', 'a', '"}')),
  'a file of one text with escapes': () => commandOn(filled('{"id": "', '\\n', '"}')),
  'a file that breaks off in a text': () => commandOn(filled('{"id": "', '\\n', '')),
  'a file of lines before what is no JSON': () => commandOn(filled('[', '\n', 'x')),
  'a file of 100,000 levels': () => commandOn(Buffer.from('['.repeat(100_000) + ']'.repeat(100_000))),
  'a file of 100,000 levels that breaks off': () => commandOn(Buffer.from('{"a":'.repeat(100_000))),
  'a file of a million children': () =>
    commandOn(Buffer.from(`{"children":[${Array.from({ length: 1_000_000 }, () => '{"id":"c"}').join()}]}`)),
};

for (const [input, ask] of Object.entries(ASKED)) {
  const start = process.cpuUsage();
  const said = await ask();
  const seconds = process.cpuUsage(start).user / 1_000_000;
  process.stdout.write(`${JSON.stringify({ input, said, seconds })}\n`);
}
