import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BatchTally, caseLine, evaluateStream } from '../../src/batch';
import { evaluateCase } from '../../src/evaluate-case';
import { runWith, type World } from './captured-io';
import { AS_OF, lateCase, overdueCase, settledCase, undeterminedCase } from './example-cases';

const SECRET = 'Invented Secret';

const policyAlone = ['--as-of', AS_OF, '--authority', 'dcfPolicy'];

const batch = (args: readonly string[], world: World) => runWith(['batch', ...args, ...policyAlone], world);

const cases = [settledCase, overdueCase, undeterminedCase, lateCase];
const text = `${cases.join('\n')}\n`;
const options = { asOf: AS_OF, authorities: ['dcfPolicy'] } as const;
const reports = cases.map((each) => evaluateCase(JSON.parse(each), options));

const linesIn = (written: unknown) =>
  String(written)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('batch', () => {
  it('writes a line for each case: its findings, its required plans, and the number of checks', async () => {
    const { status, stdout, stderr } = await batch(['a.ndjson'], { files: { 'a.ndjson': text } });
    expect([status, stderr]).toEqual([1, '']);
    const lines = linesIn(stdout);
    expect(lines).toHaveLength(4);
    for (const [index, line] of lines.entries()) {
      const { asOf, rulesVersion, requiredPlans, findings } = reports[index] ?? {};
      const { checks, ...rest } = line;
      expect(rest).toEqual({ line: index + 1, caseId: 'r1', asOf, rulesVersion, requiredPlans, findings });
      expect(checks).toEqual(expect.objectContaining({ met: expect.any(Number) }));
    }
  });

  it('writes whole reports where they are asked for', async () => {
    const { stdout } = await batch(['a.ndjson', '--lines', 'reports'], { files: { 'a.ndjson': text } });
    expect(linesIn(stdout).map(({ report }) => report)).toEqual(reports);
  });

  it('reads standard input and gzip, and gives the same bytes', async () => {
    const { stdout } = await batch(['a.ndjson'], { files: { 'a.ndjson': text } });
    expect((await batch(['-'], { stdin: text })).stdout).toBe(stdout);
    expect((await batch(['a.gz'], { files: { 'a.gz': gzipSync(text) } })).stdout).toBe(stdout);
  });

  it('names the file of each case where there are several', async () => {
    const files = { 'b.ndjson': settledCase, 'a.ndjson': `\n${settledCase}` };
    const { stdout } = await batch(['b.ndjson', 'a.ndjson'], { files });
    expect(linesIn(stdout).map(({ file, line }) => [file, line])).toEqual([
      ['b.ndjson', 1],
      ['a.ndjson', 2],
    ]);
  });

  it('takes the options of an evaluation', async () => {
    const args = ['a.ndjson', '--include', 'all', '--redact', '--remedies'];
    const { stdout } = await batch(args, { files: { 'a.ndjson': overdueCase } });
    const asked = { ...options, include: 'all', redact: true, remedies: true } as const;
    const { findings } = evaluateCase(JSON.parse(overdueCase), asked);
    expect(linesIn(stdout)[0].findings).toEqual(findings);
    expect(findings.some(({ remedy }) => remedy)).toBe(true);
  });
});

describe('--out and --summary', () => {
  const run = async (
    args: readonly string[],
    world: World & { readonly files: NonNullable<World['files']> },
  ) => {
    const files = { ...world.files };
    const ended = await batch(args, { ...world, files });
    return { ...ended, files };
  };

  it('are files, and standard output has the totals in words', async () => {
    const args = ['a.ndjson', '--out', 'out', '--summary', 'summary'];
    const { status, stdout, stderr, files } = await run(args, { files: { 'a.ndjson': text } });
    expect([status, stderr]).toEqual([1, '']);
    const results = evaluateStream(
      cases.map((each) => JSON.parse(each)),
      options,
    );
    const tally = new BatchTally(options);
    const lines: unknown[] = [];
    for await (const result of results) {
      tally.add(result);
      lines.push(caseLine(result, 'findings'));
    }
    expect(linesIn(files['out' as keyof typeof files])).toEqual(JSON.parse(JSON.stringify(lines)));
    expect(JSON.parse(String(files['summary' as keyof typeof files]))).toEqual(
      JSON.parse(JSON.stringify(tally.summary())),
    );
    expect(stdout).toMatch(/^Caseload: 4 cases\nAs of 15 September 2026\n/);
    expect(stdout).toMatch(/✗ 1 {2}something is missing or overdue/);
    expect(stdout).toMatch(/\? 1 {2}none of that, but something cannot be told/);
    expect(stdout).toMatch(/! 1 {2}none of that, but something was done after its day/);
    expect(stdout).toMatch(/· 1 {2}nothing is outstanding/);
    expect(stdout).toContain('MOST OFTEN NOT MET');
    expect(stdout).toContain('MOST OFTEN NOT TO BE TOLD');
    expect(stdout).toContain('no certificate');
  });

  it('the totals say of how many cases no rule was asked, where there are any', async () => {
    const files = { 'a.ndjson': settledCase, 'b.ndjson': '{"children": []}' };
    const args = ['b.ndjson', '--as-of', AS_OF, '--authority', 'federalLaw', '--out', 'o'];
    const { stdout } = await runWith(['batch', ...args], { files });
    expect(stdout).toMatch(/! 1 {2}no rule was asked, and nothing can be told/);
    expect(stdout).toMatch(/· 0 {2}nothing is outstanding/);
    expect((await run(['a.ndjson', '--out', 'o'], { files })).stdout).not.toContain('no rule was asked');
  });

  it('--summary - is refused: the lines are on standard output, or the totals in words', async () => {
    for (const more of [[], ['--out', 'o'], ['--out', '-']]) {
      const { status, stdout, stderr, files } = await run(['a.ndjson', '--summary', '-', ...more], {
        files: { 'a.ndjson': settledCase },
      });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('--summary must name a file.');
      expect(Object.keys(files)).toEqual(['a.ndjson']);
    }
  });

  it('--out - is standard output', async () => {
    const { stdout, files } = await run(['a.ndjson', '--out', '-'], { files: { 'a.ndjson': settledCase } });
    expect(linesIn(stdout)).toHaveLength(1);
    expect(Object.keys(files)).toEqual(['a.ndjson']);
  });

  it.each([
    ['reads what it would replace', ['a.ndjson', '--out', 'a.ndjson'], '--out names a file that is read.'],
    ['reads the summary', ['a.ndjson', '--summary', 'a.ndjson'], '--summary names a file that is read.'],
    ['writes two files over one another', ['a.ndjson', '--out', 'x', '--summary', 'x'], 'the same file.'],
    ['writes over a folder', ['a.ndjson', '--out', 'folder'], '--out must name a file.'],
    ['knows no such lines', ['a.ndjson', '--lines', 'all'], '--lines takes findings, reports.'],
    ['reads standard input twice', ['-', '-'], 'Standard input can be read only once.'],
  ])('is refused where it %s', async (_, args, message) => {
    const given = { 'a.ndjson': text, folder: { code: 'EISDIR' } };
    const { status, stdout, stderr, files } = await run(args, { files: given });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(files).toEqual(given);
  });

  it('are as they were where a file cannot be read to its end', async () => {
    for (const [file, message] of [
      [gzipSync(text.repeat(3)).subarray(0, -20), 'The compressed file ends too early.'],
      [{ code: 'EIO' }, 'This could not be read (EIO).'],
    ] as const) {
      const given = { 'a.ndjson': text, 'b.gz': file, out: 'before', summary: 'before' };
      const args = ['a.ndjson', 'b.gz', '--out', 'out', '--summary', 'summary'];
      const { status, stdout, stderr, files } = await run(args, { files: given });
      expect([status, stdout, stderr]).toEqual([2, '', `b.gz: ${message}\n`]);
      expect(files).toEqual(given);
    }
  });

  it('are as they were where they cannot be written', async () => {
    const full = async () => ({
      write: async () => {},
      finish: () => Promise.reject(Object.assign(new Error(SECRET), { code: 'ENOSPC' })),
      publish: async () => expect.unreachable('nothing is published that is not finished'),
      discard: async () => {},
    });
    const { status, stdout, stderr } = await batch(['a.ndjson', '--out', 'out'], {
      files: { 'a.ndjson': text },
      streams: { createFile: full },
    });
    expect([status, stdout, stderr]).toEqual([2, '', '--out out: The disk is full.\n']);
  });
});

describe('what cannot be read', () => {
  const bad = [
    settledCase,
    `{"id": "${SECRET}" oops`,
    '',
    '{"children": [{"dateOfBirth": "yesterday"}]}',
  ].join('\n');

  it('is a line with its issues, the run goes on and ends with 2', async () => {
    const { status, stdout, stderr } = await batch(['a.ndjson'], {
      files: { 'a.ndjson': `${bad}\n${overdueCase}` },
    });
    expect(status).toBe(2);
    expect(linesIn(stdout).map(({ line, issues }) => [line, issues?.[0].code])).toEqual([
      [1, undefined],
      [2, 'notJson'],
      [4, 'notADate'],
      [5, undefined],
    ]);
    expect(stderr).toBe(
      [
        'a.ndjson, line 2: This is not JSON from column 26 on.',
        'a.ndjson, line 4: /children/0/dateOfBirth: This is not a date of the form YYYY-MM-DD. (notADate)',
        '',
      ].join('\n'),
    );
    expect(stdout + stderr).not.toContain(SECRET);
  });

  it('is told twenty times at most on standard error', async () => {
    const { stdout, stderr } = await batch(['-'], { stdin: '{\n'.repeat(2000) });
    expect(linesIn(stdout)).toHaveLength(2000);
    expect(stderr.split('\n')).toHaveLength(22);
    expect(stderr).toContain('\n1,980 more issues: the lines of the output have them all.\n');
  });

  it('may be a whole file: an empty one is no caseload without findings', async () => {
    for (const empty of ['', ' \n\n', '\ufeff', gzipSync('')]) {
      const files = { 'a.ndjson': empty, 'b.ndjson': settledCase };
      const { status, stdout, stderr } = await batch(['a.ndjson', 'b.ndjson'], { files });
      expect(status).toBe(2);
      expect(linesIn(stdout)).toHaveLength(2);
      expect(stderr).toBe('a.ndjson, line 1: This is empty; a case record in each line was expected.\n');
    }
  });

  it('is found before anything is written where the file is not there', async () => {
    const files = { 'a.ndjson': text, folder: { code: 'EISDIR' } };
    const { status, stdout, stderr } = await batch(['a.ndjson', 'absent', 'folder'], { files });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'absent: There is no such file.\nfolder: This is a directory; name the files in it.\n',
    );
  });
});
