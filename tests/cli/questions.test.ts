import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { caseloadQuestions } from '../../src/report/caseload-questions';
import { AS_OF, settledCase, undeterminedCase } from './example-cases';
import { runWith, type World } from './captured-io';

const PROGNOSIS = '/permanency/prognosis/judgment';

/** One record a line: one that can be told, and two in which the prognosis is not known. */
const lines = [settledCase, undeterminedCase, undeterminedCase].join('\n');

const files = {
  'open.json': undeterminedCase,
  'settled.json': settledCase,
  'pretty.json': JSON.stringify(JSON.parse(undeterminedCase), null, 2),
  'cases.ndjson': `${lines}\n`,
  'windows.jsonl': lines.replaceAll('\n', '\r\n\r\n'),
  'one.ndjson': undeterminedCase,
  nameless: lines,
};

const questions = (args: readonly string[], world: World = { files }) =>
  runWith(['questions', ...args, '--as-of', AS_OF], world);

const json = async (args: readonly string[], world?: World) =>
  JSON.parse((await questions([...args, '--format', 'json'], world)).stdout);

const reportOn = (record: string) => evaluateCase(JSON.parse(record), { asOf: AS_OF });

describe('questions of one record', () => {
  it('are its own, with their places in it', async () => {
    const { asOf, rulesVersion, rulesDigest, libraryVersion, openQuestions } = reportOn(undeterminedCase);
    expect(openQuestions).not.toEqual([]);
    const expected = { asOf, rulesVersion, rulesDigest, libraryVersion, questions: openQuestions };
    expect(await json(['open.json'])).toEqual(expected);
    expect(await json(['pretty.json'])).toEqual(expected);
  });

  it('are told in words, and end with 0', async () => {
    const { status, stdout, stderr } = await questions(['open.json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Open questions: case r1\nAs of 15 September 2026\n\d+ findings? cannot be told\./,
    );
    expect(stdout).toMatch(
      /\? \d+ {2}the prognosis for reunification, child child-1\s+\(\/children\/0\/permanency\/prognosis\/judgment\)/,
    );
  });

  it('may be none', async () => {
    const { status, stdout } = await questions(['settled.json']);
    expect(status).toBe(0);
    expect(stdout).toContain('No finding is left open.');
    expect((await json(['settled.json'])).questions).toEqual([]);
  });
});

describe('questions of many records', () => {
  const expected = caseloadQuestions([settledCase, undeterminedCase, undeterminedCase].map(reportOn));

  it.each([
    ['a line each', ['cases.ndjson']],
    ['a line each, with blank lines and other line ends', ['windows.jsonl']],
    ['a line each, whatever the file is called', ['nameless']],
    ['a file each', ['settled.json', 'open.json', 'pretty.json']],
    ['both', ['settled.json', 'one.ndjson', 'pretty.json']],
  ])('%s', async (_, names) => {
    const { asOf, rulesVersion, rulesDigest, libraryVersion, ...found } = await json(names);
    expect(found).toEqual(expected);
    expect([asOf, rulesVersion, rulesDigest, libraryVersion]).not.toContain(undefined);
  });

  it('come from standard input too', async () => {
    expect(await json(['-'], { stdin: lines })).toEqual(await json(['cases.ndjson']));
    expect(await json(['-'], { stdin: undeterminedCase })).toEqual(await json(['open.json']));
  });

  it('are many also where a file of lines happens to hold one', async () => {
    expect((await json(['one.ndjson'])).cases).toBe(1);
    expect((await json(['one.ndjson'])).questions[0].pattern).toBe(`/children/*${PROGNOSIS}`);
  });

  it('are told in words', async () => {
    const { status, stdout } = await questions(['cases.ndjson']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Open questions over 3 cases\n/);
    expect(stdout).toMatch(/\d+ findings in 2 cases cannot be told\./);
    expect(stdout).toMatch(
      /the prognosis for reunification \(\/children\/\*\/permanency\/prognosis\/judgment\)\n +\d+ findings in 2 cases wait for it\./,
    );
  });

  it('keep to the rules of the authorities that are named', async () => {
    expect((await json(['cases.ndjson', '--authority', 'dcfPolicy'])).findings).toBeGreaterThan(0);
  });
});

describe('a record that cannot be read', () => {
  const refused = async (args: readonly string[], world: World) => {
    const { status, stdout, stderr } = await questions(args, world);
    expect([status, stdout]).toEqual([2, '']);
    return stderr;
  };

  it('is named by its line, and nothing is printed: no line is left out silently', async () => {
    const text = [settledCase, '{"children": 7}', '', '{"id" 1}', '[', undeterminedCase].join('\n');
    expect(await refused(['a.ndjson'], { files: { 'a.ndjson': text } })).toBe(
      [
        'a.ndjson, line 2: /children: This must be a list. (wrongType)',
        'a.ndjson, line 4: This is not JSON from column 7 on.',
        'a.ndjson, line 5: The JSON ends too early, at column 2.',
        '',
      ].join('\n'),
    );
  });

  it('is named before any record is read where it is a whole file', async () => {
    expect(await refused(['a.ndjson', 'absent.json'], { files: { 'a.ndjson': '[' } })).toBe(
      'absent.json: There is no such file.\n',
    );
  });

  it('is the only one', async () => {
    expect(await refused(['a.json'], { files: { 'a.json': '{\n"id" 1}' } })).toBe(
      'a.json: This is not JSON from line 2, column 6 on.\n',
    );
    expect(await refused(['a.json'], { files: { 'a.json': '' } })).toContain(
      'This is empty; a case record in JSON was expected.',
    );
    expect(await refused(['a.ndjson'], { files: { 'a.ndjson': '\n\n' } })).toBe(
      'a.ndjson: This is empty; a case record in each line was expected.\n',
    );
  });

  it('repeats nothing of what is in it', async () => {
    expect(
      await refused(['a.ndjson'], {
        files: { 'a.ndjson': '{"children": [{"dateOfBirth": "Invented Secret"}]}\nInvented Secret' },
      }),
    ).not.toContain('Secret');
  });
});

it('questions refuses a command line that it cannot follow', async () => {
  for (const [args, message] of [
    [['cases.ndjson'], '--as-of is missing.'],
    [['cases.ndjson', '--as-of', AS_OF, '--format', 'markdown'], '--format takes text, json.'],
    [['cases.ndjson', '--as-of', AS_OF, '--authority', 'nobody'], '--authority takes dcfPolicy'],
    [['--as-of', AS_OF], 'No file is named'],
    [['-', '-', '--as-of', AS_OF], 'Standard input can be read only once.'],
  ] as const) {
    const { status, stdout, stderr } = await runWith(['questions', ...args], { files });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  }
});
