import { describe, expect, it } from 'vitest';
import type { CaseloadDiff } from '../../src/comparison/caseload-diff';
import type { ReportDiff } from '../../src/comparison/report-diff';
import type { Report } from '../../src/report/report';
import { runWith, type World } from './captured-io';
import { AS_OF, lateCase, overdueCase, settledCase, undeterminedCase } from './example-cases';

/** The day before the concurrent plan of the overdue case is due, and the day after. */
const [PENDING, OVERDUE] = ['2026-09-01', '2026-09-03'];

const cases = { settled: settledCase, overdue: overdueCase, open: undeterminedCase, late: lateCase };
type CaseName = keyof typeof cases;

const files = Object.fromEntries(Object.entries(cases).map(([name, text]) => [`${name}.json`, text]));

/** The policy's rules alone, wherever cases are evaluated: what changes in these cases is one plan. */
const POLICY = ['--authority', 'dcfPolicy'];

const diff = (args: readonly string[], world: World = {}) =>
  runWith(['diff', ...args, ...(args.includes('--as-of') ? POLICY : [])], {
    ...world,
    files: { ...files, ...world.files },
  });

const onDays = (file: string, from: string, to: string, ...options: readonly string[]) =>
  diff([file, '--as-of', from, '--and', to, ...options]);

/** The report on a case, as check prints it. */
async function reportOn(name: CaseName, options: readonly string[] = ['--include', 'all']): Promise<string> {
  const { stdout } = await runWith(
    ['check', 'x', '--as-of', AS_OF, '--format', 'json', ...POLICY, ...options],
    {
      files: { x: cases[name] },
    },
  );
  return stdout;
}

async function between(before: CaseName, after: CaseName, options: readonly string[] = []) {
  const reports = { 'a.json': await reportOn(before), 'b.json': await reportOn(after) };
  return diff(['a.json', 'b.json', ...options], { files: reports });
}

describe('exit status of diff', () => {
  it.each<[number, string, CaseName, CaseName]>([
    [0, 'nothing changed, whatever is outstanding', 'overdue', 'overdue'],
    [1, 'something is newly overdue', 'settled', 'overdue'],
    [1, 'something is newly known to be overdue', 'open', 'overdue'],
    [1, 'something was newly done late', 'settled', 'late'],
    [3, 'something can no longer be told', 'settled', 'open'],
    [3, 'what was overdue can no longer be told', 'overdue', 'open'],
    [4, 'something is resolved', 'overdue', 'settled'],
    [4, 'something can be told again', 'open', 'settled'],
  ])('is %i where %s', async (status, _, before, after) => {
    for (const format of ['text', 'json', 'markdown']) {
      const result = await between(before, after, ['--format', format]);
      expect({ status: result.status, stderr: result.stderr }).toEqual({ status, stderr: '' });
    }
  });

  it('is 3 where a finding is no longer looked into: that is not resolved', async () => {
    const report: Report = JSON.parse(await reportOn('overdue'));
    const gone = { ...report, findings: [], counts: {} };
    const reports = { 'a.json': JSON.stringify(report), 'b.json': JSON.stringify(gone) };
    expect((await diff(['a.json', 'b.json'], { files: reports })).status).toBe(3);
  });

  it('is 4 where a deadline or a plan alone stands otherwise', async () => {
    const report: Report = JSON.parse(await reportOn('settled'));
    const [deadline] = report.deadlines;
    const [plan] = report.requiredPlans;
    const others = [
      { ...report, deadlines: [{ ...deadline, dueDate: '2026-09-09' }, ...report.deadlines.slice(1)] },
      { ...report, requiredPlans: [{ ...plan, phase: 'undetermined' }, ...report.requiredPlans.slice(1)] },
    ];
    for (const other of others) {
      const reports = { 'a.json': JSON.stringify(report), 'b.json': JSON.stringify(other) };
      expect((await diff(['a.json', 'b.json'], { files: reports })).status).toBe(4);
    }
  });

  it('is that of two days of one record', async () => {
    expect((await onDays('overdue.json', PENDING, OVERDUE)).status).toBe(1);
    expect((await onDays('overdue.json', OVERDUE, PENDING)).status).toBe(4);
    expect((await onDays('overdue.json', OVERDUE, OVERDUE)).status).toBe(0);
  });
});

describe('diff of two reports', () => {
  it('tells what changed, and where it was read', async () => {
    const { stdout } = await between('settled', 'overdue');
    expect(stdout).toMatch(
      /^What changed\nFrom 15 September 2026 \(a\.json\) to 15 September 2026 \(b\.json\)\n/,
    );
    expect(stdout).toContain(
      'In short: 1 newly missing or overdue, 1 deadline changed, nothing else is outstanding.\n',
    );
    expect(stdout).toContain('      Before: met.\n');
    expect(stdout).toMatch(/is no certificate/);
  });

  it('is the diff itself in JSON, and a page in Markdown', async () => {
    const json: ReportDiff = JSON.parse((await between('settled', 'overdue', ['--format', 'json'])).stdout);
    expect(json.new.map(({ after, was }) => [after.ruleId, was])).toEqual([
      ['concurrent-permanency-plan-developed', 'met'],
    ]);
    expect((await between('settled', 'overdue', ['--format', 'markdown'])).stdout).toMatch(
      /^# What changed\n/,
    );
  });

  it('takes one report from standard input', async () => {
    const world = { files: { 'a.json': await reportOn('settled') }, stdin: await reportOn('overdue') };
    const { status, stdout } = await diff(['a.json', '-'], world);
    expect(status).toBe(1);
    expect(stdout).toContain('(standard input)');
  });

  it('of reports that list only what is outstanding does not call anything met', async () => {
    const reports = { 'a.json': await reportOn('overdue', []), 'b.json': await reportOn('settled', []) };
    const { stdout, status } = await diff(['a.json', 'b.json'], { files: reports });
    expect(status).toBe(4);
    expect(stdout).toContain(
      'NO LONGER OUTSTANDING: MET, NOT APPLICABLE OR GONE, WHICH THE REPORT DOES NOT SAY (1)',
    );
  });
});

describe('diff of two days', () => {
  it('names the case, the days and what came between them', async () => {
    const { stdout } = await onDays('overdue.json', PENDING, OVERDUE);
    expect(stdout).toMatch(/^What changed: case r1\nFrom 1 September 2026 to 3 September 2026\n/);
    expect(stdout).toContain('✗ The concurrent permanency plan, child child-1: overdue by 1 day');
    expect(stdout).toContain('    Before: due in 1 day (by 2 September 2026');
  });

  it('keeps to the rules of the authorities that are named, and leaves values out where asked', async () => {
    const { stdout } = await onDays(
      'overdue.json',
      PENDING,
      OVERDUE,
      '--authority',
      'dcfPolicy',
      '--redact',
      '--format',
      'json',
    );
    expect(stdout).not.toContain('2026-09-02');
    const json: ReportDiff = JSON.parse(stdout);
    expect(json.after).toMatchObject({ redacted: true, lists: 'all' });
    expect(json.changed).toHaveLength(1);
  });

  it('takes the record from standard input', async () => {
    const { status } = await diff(['-', '--as-of', PENDING, '--and', OVERDUE], { stdin: overdueCase });
    expect(status).toBe(1);
  });
});

describe('diff over a caseload', () => {
  const line = (text: string, id: string): string => JSON.stringify({ ...JSON.parse(text), id });
  const nameless = JSON.stringify({ ...JSON.parse(overdueCase), id: undefined });
  const lines = [
    line(overdueCase, 'r1'),
    '',
    line(settledCase, 'r2'),
    nameless,
    line(undeterminedCase, 'r4'),
  ].join('\n');
  const CONCURRENT = 'concurrent-permanency-plan-developed';

  async function json(
    args: readonly string[],
    world: World = {},
  ): Promise<CaseloadDiff & { status: number }> {
    const { stdout, status } = await diff(
      [...args, '--as-of', PENDING, '--and', OVERDUE, '--format', 'json'],
      world,
    );
    return { ...JSON.parse(stdout), status };
  }

  it('counts by rule over the lines of a file, and names cases by their ids or their places', async () => {
    const result = await json(['all.ndjson'], { files: { 'all.ndjson': lines } });
    expect(result.status).toBe(1);
    expect(result.cases).toEqual({ compared: 4, changed: 3, unchanged: 1, notRead: 0 });
    const [rule] = result.rules;
    expect(rule).toMatchObject({
      ruleId: CONCURRENT,
      newlyNotMet: { findings: 2, cases: 2, examples: ['r1', 'all.ndjson, line 4'] },
      newlyMet: { findings: 0 },
    });
  });

  it('is the same over files of one record each, over *.jsonl, and with --ndjson whatever the name', async () => {
    const counted = ({ cases: { compared }, rules }: CaseloadDiff) => [compared, rules[0]?.newlyNotMet.cases];
    expect(counted(await json(['overdue.json', 'settled.json']))).toEqual([2, 1]);
    expect(counted(await json(['all.JSONL'], { files: { 'all.JSONL': lines } }))).toEqual([4, 2]);
    expect(counted(await json(['-', '--ndjson'], { stdin: `\ufeff${lines}\r\n` }))).toEqual([4, 2]);
  });

  it('is told in text and Markdown', async () => {
    const world = { files: { 'all.ndjson': lines } };
    const { stdout } = await diff(['all.ndjson', '--as-of', PENDING, '--and', OVERDUE], world);
    expect(stdout).toMatch(
      /^What changed over the caseload\nFrom 1 September 2026 to 3 September 2026\n4 cases compared: 3/,
    );
    const markdown = await diff(
      ['all.ndjson', '--as-of', PENDING, '--and', OVERDUE, '--format', 'markdown'],
      world,
    );
    expect(markdown.stdout).toMatch(/^# What changed over the caseload\n/);
  });

  it('lists what cannot be read beside the rest, and is never 0 then', async () => {
    const secret = 'Invented Secret';
    const broken = [
      `{"id": "${secret}" oops`,
      `{"id": "${secret}`,
      '{"id": "r9", "children": 7}',
      settledCase.replaceAll('\n', ''),
    ].join('\n');
    const result = await json(['all.ndjson'], { files: { 'all.ndjson': broken } });
    expect(result.status).toBe(3);
    expect(result.cases).toEqual({ compared: 1, changed: 0, unchanged: 1, notRead: 3 });
    expect(
      result.notRead.map(({ caseId, issues }) => [caseId, issues[0]?.pointer, issues[0]?.message]),
    ).toEqual([
      ['all.ndjson, line 1', '', 'This is not JSON from column 26 on.'],
      ['all.ndjson, line 2', '', 'This is not JSON from column 8 on.'],
      ['r9', '/children', 'This must be a list.'],
    ]);
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  it('is 1 where something is newly overdue, though another record cannot be read', async () => {
    expect((await json(['overdue.json', 'x.json'], { files: { 'x.json': '[]' } })).status).toBe(1);
  });

  it('is 0 where nothing changed and 4 where something is resolved', async () => {
    expect((await json(['settled.json', 'settled.json'])).status).toBe(0);
    const { status } = await diff(['overdue.json', 'settled.json', '--as-of', OVERDUE, '--and', PENDING]);
    expect(status).toBe(4);
  });
});

describe('diff refuses', () => {
  async function refusal(args: readonly string[], world: World = {}): Promise<string> {
    const { status, stdout, stderr } = await diff(args, world);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    return stderr;
  }

  const days = ['--as-of', PENDING, '--and', OVERDUE];

  it.each([
    ['one report', ['overdue.json'], 'Name two reports to compare, or give two days'],
    ['three reports', ['a', 'b', 'c'], 'Name two reports to compare, or give two days'],
    ['one day', ['overdue.json', '--as-of', PENDING], '--and is missing'],
    ['the other day alone', ['overdue.json', '--and', PENDING], '--as-of is missing'],
    [
      'an impossible day',
      ['overdue.json', '--as-of', PENDING, '--and', '2026-02-30'],
      '--and takes a day of the calendar',
    ],
    ['authorities for reports', ['a', 'b', '--authority', 'dcfPolicy'], 'are of use only with two days'],
    ['redaction of reports', ['a', 'b', '--redact'], 'are of use only with two days'],
    ['lines of reports', ['a', 'b', '--ndjson'], 'are of use only with two days'],
    ['an unknown format', ['a', 'b', '--format', 'pdf'], '--format takes text, json, markdown.'],
    [
      'what to include: everything is',
      ['overdue.json', ...days, '--include', 'all'],
      "Unknown option '--include'.",
    ],
    ['standard input twice', ['-', '-', ...days], 'Standard input can be read only once.'],
  ])('%s', async (_, args, message) => {
    expect(await refusal(args)).toContain(message);
  });

  it('files that hold no report, each by what is wrong with it', async () => {
    const report: Report = JSON.parse(await reportOn('overdue'));
    const world = {
      files: {
        'list.json': JSON.stringify([{ file: 'x', report }]),
        'odd.json': JSON.stringify({
          ...report,
          asOf: 'yesterday',
          findings: [{ ...report.findings[0], outcome: 'fine' }],
        }),
        'empty.json': '',
      },
    };
    expect(await refusal(['list.json', 'overdue.json'], world)).toBe(
      'list.json: This is a list; put each report into a file of its own.\n' +
        'overdue.json: This is no report. To compare one record on two days, give --as-of and --and.\n',
    );
    expect(await refusal(['odd.json', 'empty.json'], world)).toBe(
      'odd.json: /asOf: This is not a day of the calendar, YYYY-MM-DD. (impossibleDate)\n' +
        'odd.json: /findings/0/outcome: This must be one of: met, notMet, pending, undetermined, notApplicable. (unknownCode)\n' +
        'empty.json: This is empty; a report in JSON was expected.\n',
    );
  });

  it('a record with issues, files that are not there, and a caseload of which nothing can be read', async () => {
    expect(await refusal(['x', ...days], { files: { x: '{"children": 7}' } })).toContain(
      'x: /children: This must be a list.',
    );
    expect(await refusal(['x', 'y', ...days])).toBe('x: There is no such file.\ny: There is no such file.\n');
    expect(await refusal(['x.ndjson', ...days], { files: { 'x.ndjson': '{\n7' } })).toBe(
      'x.ndjson, line 1: (the whole record): The JSON ends too early, at column 2. (notJson)\n' +
        'x.ndjson, line 2: (the whole record): This must be an object. (wrongType)\n',
    );
    expect(await refusal(['x.ndjson', ...days], { files: { 'x.ndjson': '\n \n' } })).toBe(
      'x.ndjson: (the whole record): This is empty; a case record in each line was expected. (notJson)\n',
    );
  });
});
