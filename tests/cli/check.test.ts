import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report';
import { AUTHORITIES } from '../../src/ruleset/documents';
import { AS_OF, lateCase, overdueCase, settledCase, undeterminedCase } from './example-cases';
import { runWith } from './captured-io';

const files = {
  'settled.json': settledCase,
  'overdue.json': overdueCase,
  'open.json': undeterminedCase,
  'late.json': lateCase,
};

const check = (args: readonly string[], world = {}) =>
  runWith(['check', ...args, '--as-of', AS_OF], { files, ...world });

const json = async (args: readonly string[], world = {}) =>
  JSON.parse((await check([...args, '--format', 'json'], world)).stdout);

it('check says what closes each finding when asked to', async () => {
  const text = async (...options: readonly string[]) => (await check(['overdue.json', ...options])).stdout;
  expect(await text('--remedies')).toContain(
    'To close it, though late: record that a concurrent permanency plan',
  );
  expect(await text()).not.toContain('To close it');
  expect(
    (await json(['overdue.json', '--remedies'])).findings.some((finding: object) => 'remedy' in finding),
  ).toBe(true);
});

it('check says that no rule was asked, and does not end as if nothing were to be done', async () => {
  const onlyTheFamily = { files: { 'family.json': '{"family":{}}' } };
  const { stdout, status } = await check(['family.json', '--authority', 'federalLaw'], onlyTheFamily);
  expect(stdout).toContain('No rule was asked of this record.');
  expect(status).toBe(3);
});

describe('exit status of check', () => {
  it.each([
    [0, 'nothing is outstanding', ['settled.json']],
    [0, 'something was done late: nothing cures that', ['late.json']],
    [1, 'something is overdue and can be done', ['overdue.json']],
    [3, 'something cannot be told', ['open.json']],
    [3, 'of several, one cannot be told', ['settled.json', 'open.json', 'late.json']],
    [1, 'of several, one is overdue', ['open.json', 'overdue.json', 'settled.json']],
  ])('is %i where %s', async (status, _, names) => {
    const result = await check(names);
    expect(result.status).toBe(status);
    expect(result.stderr).toBe('');
    expect(result.stdout).toContain('Case plan report: case r1\n');
  });

  it('does not depend on how the report is printed', async () => {
    for (const options of [
      ['--format', 'json'],
      ['--format', 'markdown'],
      ['--include', 'all'],
      ['--redact'],
    ]) {
      expect((await check(['overdue.json', ...options])).status).toBe(1);
      expect((await check(['open.json', ...options])).status).toBe(3);
      expect((await check(['settled.json', ...options])).status).toBe(0);
    }
  });
});

describe('what check prints', () => {
  it('is text unless told otherwise', async () => {
    const { stdout } = await check(['overdue.json']);
    expect(stdout).toContain('As of 15 September 2026\n');
    expect(stdout).toContain('✗ The concurrent permanency plan, child child-1: overdue by 13 days');
    expect(stdout).toMatch(/is no certificate/);
  });

  it('names each file where there are several', async () => {
    const { stdout } = await check(['settled.json', 'open.json']);
    expect(stdout).toContain('As of 15 September 2026, from settled.json\n');
    expect(stdout).toContain('As of 15 September 2026, from open.json\n');
    expect((await check(['settled.json'])).stdout).not.toContain('settled.json');
  });

  it('is Markdown where asked', async () => {
    const { stdout } = await check(['overdue.json', '--format', 'markdown']);
    expect(stdout).toMatch(/^# Case plan report: case r1\n/);
    expect(stdout).toContain('| ✗ overdue by 13 days | 2 September 2026 |');
  });

  it('is the report itself in JSON for one file, and a list with the files for several', async () => {
    const one: Report = await json(['overdue.json']);
    expect(one.asOf).toBe(AS_OF);
    expect(one.deadlines.map(({ status }) => status)).toContain('overdue');
    const several: readonly { file: string; report: Report }[] = await json(['settled.json', 'overdue.json']);
    expect(several.map(({ file }) => file)).toEqual(['settled.json', 'overdue.json']);
    expect(several[1]?.report).toEqual(one);
  });

  it('takes a record from standard input', async () => {
    const fromFile = await json(['overdue.json']);
    expect(await json(['-'], { stdin: overdueCase })).toEqual(fromFile);
    const both = await json(['-', 'settled.json'], { stdin: overdueCase });
    expect(both.map(({ file }: { file: string }) => file)).toEqual(['-', 'settled.json']);
    expect((await check(['-', 'settled.json'], { stdin: overdueCase })).stdout).toContain(
      ', from standard input\n',
    );
  });

  it('reads a record that begins with a byte order mark', async () => {
    expect(
      (await runWith(['check', 'a', '--as-of', AS_OF], { files: { a: `\ufeff${settledCase}` } })).status,
    ).toBe(0);
  });

  it('includes what is met only where asked', async () => {
    const outcomes = ({ findings }: Report) => new Set(findings.map(({ outcome }) => outcome));
    expect(outcomes(await json(['settled.json'])).size).toBe(0);
    expect(outcomes(await json(['settled.json', '--include', 'all']))).toContain('met');
  });

  it('keeps to the rules of the authorities that are named', async () => {
    const all: Report = await json([
      'overdue.json',
      '--authority',
      'dcfPolicy,stateLaw',
      '--authority',
      'federalLaw,otherDcfPolicy',
    ]);
    expect(all).toEqual(await json(['overdue.json']));
    const dcf: Report = await json(['overdue.json', '--authority', 'dcfPolicy', '--include', 'all']);
    expect(dcf.findings.length).toBeGreaterThan(0);
  });

  it('asks something of a case under every authority: no report reads as if nothing were missing', async () => {
    for (const authority of AUTHORITIES) {
      const { counts }: Report = await json(['settled.json', '--authority', authority]);
      expect(Object.keys(counts).length).toBeGreaterThan(0);
    }
  });

  it('redacts where asked', async () => {
    const { stdout } = await check(['overdue.json', '--redact', '--format', 'json']);
    expect(stdout).not.toContain('2026-09-02');
    expect((await check(['overdue.json', '--format', 'json'])).stdout).toContain('2026-09-02');
  });
});
