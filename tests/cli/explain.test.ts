import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explain as explainInLibrary } from '../../src/explanation/explain';
import { AS_OF, lateCase, overdueCase, settledCase, undeterminedCase } from './example-cases';
import { runWith, type World } from './captured-io';

const files = {
  'settled.json': settledCase,
  'overdue.json': overdueCase,
  'open.json': undeterminedCase,
  'late.json': lateCase,
  'broken.json': '{"children": [{"id": "child-1", "dateOfBirth": "2012-02-31"}]}',
  'none.json': '{',
};

const FINDING = 'concurrent-permanency-plan-developed@child:child-1';

const explain = (args: readonly string[], world: World = {}) =>
  runWith(['explain', ...args], { files, ...world });

const explainFinding = (file: string, ...options: readonly string[]) =>
  explain([file, '--as-of', AS_OF, '--finding', FINDING, ...options]);

describe('explain', () => {
  it.each([
    ['settled.json', '✓ Met: '],
    ['overdue.json', '✗ Not met: '],
    ['late.json', '✗ Not met: '],
    ['open.json', '? Cannot be told: '],
  ])(
    'of %s prints the outcome and the tree, and its status is 0 whatever the outcome',
    async (file, outcome) => {
      const { status, stdout, stderr } = await explainFinding(file);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain(`Child child-1, as of 15 September 2026\n\n${outcome}`);
      expect(stdout).toMatch(/^(→| ) [✓✗?] Does the rule apply\? /m);
      expect(stdout).toMatch(/^(→| ) [✓✗?] Is what it requires so\? /m);
      expect(stdout).toMatch(/is no certificate/);
    },
  );

  it('is the library’s own tree in JSON', async () => {
    const { stdout } = await explainFinding('overdue.json', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual(explainInLibrary(JSON.parse(overdueCase), { asOf: AS_OF }, FINDING));
  });

  it('leaves out the values of the record where asked', async () => {
    for (const format of ['text', 'json']) {
      const whole = await explainFinding('overdue.json', '--format', format);
      const redacted = await explainFinding('overdue.json', '--format', format, '--redact');
      expect(whole.stdout).toMatch(/2 September 2026/);
      expect(redacted.stdout).not.toMatch(/2 September 2026|2026-09-02/);
      expect(redacted.status).toBe(0);
    }
  });

  it('reads standard input', async () => {
    const { stdout } = await explain(['-', '--as-of', AS_OF, '--finding', FINDING], { stdin: overdueCase });
    expect(stdout).toBe((await explainFinding('overdue.json')).stdout);
  });

  it('is colored on a terminal, and as wide as it', async () => {
    const args = ['overdue.json', '--as-of', AS_OF, '--finding', FINDING];
    const colored = await explain(args, { isTerminal: true });
    expect(colored.stdout).toContain('\u001b[');
    expect(stripVTControlCharacters(colored.stdout)).toBe((await explain(args)).stdout);
    const narrow = await explain(args, { isTerminal: true, columns: 60, env: { NO_COLOR: '1' } });
    expect(Math.max(...narrow.stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(60);
  });
});

describe('explain refuses', () => {
  const on = ['--as-of', AS_OF];
  const asked = [...on, '--finding', FINDING];

  it.each([
    [
      'no finding',
      ['overdue.json', ...on],
      /^dcf-case-plan: --finding is missing\. The ids are listed by: dcf-case-plan check /,
    ],
    ['no day', ['overdue.json', '--finding', FINDING], /^dcf-case-plan: --as-of is missing/],
    ['no file', asked, /^dcf-case-plan: No file is named/],
    [
      'several files',
      ['overdue.json', 'late.json', ...asked],
      /^dcf-case-plan: One file is explained at a time\./,
    ],
    ['an unknown format', ['overdue.json', ...asked, '--format', 'markdown'], /--format takes text, json\./],
    [
      'an option of another command',
      ['overdue.json', ...asked, '--include', 'all'],
      /Unknown option '--include'\./,
    ],
    ['a file that is not there', ['x.json', ...asked], /^x\.json: There is no such file\.\n$/],
    ['what is not JSON', ['none.json', ...asked], /^none\.json: The JSON ends too early/],
    [
      'a record with issues',
      ['broken.json', ...asked],
      /^broken\.json: \/children\/0\/dateOfBirth: .*\(impossibleDate\)\n/,
    ],
    [
      'an unknown finding',
      ['overdue.json', ...on, '--finding', 'concurent-permanency-plan-developed@child:child-1'],
      new RegExp(
        `^overdue\\.json: There is no finding with this id on this day; did you mean "${FINDING}"\\?.*\nThe ids are listed by: dcf-case-plan check FILE --as-of DATE --include all --format json\n$`,
      ),
    ],
  ])('%s, and prints nothing', async (_, args, said) => {
    const { status, stdout, stderr } = await explain(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });
});

describe('explain --help', () => {
  it('says how to ask, how to find the ids, and what the status means, in 100 columns', async () => {
    const { status, stdout } = await explain(['--help']);
    expect(status).toBe(0);
    for (const said of ['FILE', '--as-of', '--finding', '--format', '--redact', '--include all', 'Examples:'])
      expect(stdout).toContain(said);
    for (const code of [0, 2]) expect(stdout).toMatch(new RegExp(`^ {2}${code} {3}\\S`, 'm'));
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('stands among the commands', async () => {
    expect((await runWith(['--help'])).stdout).toMatch(/^ {2}explain {2,}say why/m);
  });
});
