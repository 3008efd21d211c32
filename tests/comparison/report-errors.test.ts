import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/comparison/diff-reports';
import { ReportError } from '../../src/report/report-error';
import type { Report } from '../../src/report/report';
import { deadline, finding, plan, reportWith } from '../report/render/example-reports';

const SECRET = 'Invented Secret';

/** The error that comparing gives, or what else it gives. */
function errorOf(before: unknown, after: unknown): unknown {
  try {
    return diffReports(before as Report, after as Report);
  } catch (error) {
    return error;
  }
}

const good = reportWith({
  deadlines: [deadline({ status: 'overdue' })],
  findings: [finding({ ruleId: 'a', outcome: 'notMet' })],
});

/** The good report with another value at a place; `undefined` takes it out. */
function reportWithout(path: readonly (string | number)[], value?: unknown): unknown {
  const copy: unknown = structuredClone(good);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], copy);
  (parent as Record<string | number, unknown>)[path.at(-1) as string] = value;
  return JSON.parse(JSON.stringify(copy));
}

/** The code that goes with each message. */
const CODES = [
  ['This is required.', 'required'],
  ['This is not a day', 'impossibleDate'],
  ['This must be one of', 'unknownCode'],
  ['This', 'wrongType'],
] as const;

describe('a value that is no report', () => {
  it.each([
    ['nothing', undefined, 'This is required.'],
    ['null', null, 'This must be an object.'],
    ['a list', [], 'This must be an object.'],
    ['a text', SECRET, 'This must be an object.'],
  ])('is refused: %s', (_, value, message) => {
    const error = errorOf(good, value);
    expect(error).toBeInstanceOf(ReportError);
    expect((error as ReportError).message).toBe(`after: (report): ${message}`);
  });

  it.each<[string, (string | number)[], unknown, string]>([
    ['a member that is missing', ['asOf'], undefined, '/asOf: This is required.'],
    [
      'a day that does not exist',
      ['asOf'],
      '2026-02-30',
      '/asOf: This is not a day of the calendar, YYYY-MM-DD.',
    ],
    [
      'a day that is none',
      ['deadlines', 0, 'dueDate'],
      SECRET,
      '/deadlines/0/dueDate: This is not a day of the calendar, YYYY-MM-DD.',
    ],
    ['another type', ['findings'], SECRET, '/findings: This must be a list.'],
    [
      'a code that is none',
      ['findings', 0, 'outcome'],
      SECRET,
      '/findings/0/outcome: This must be one of: met, notMet, pending, undetermined, notApplicable.',
    ],
    ['a missing id', ['findings', 0, 'id'], undefined, '/findings/0/id: This is required.'],
    ['half a day', ['findings', 0, 'daysLate'], 1.5, '/findings/0/daysLate: This must be a whole number.'],
    [
      'a count that is none',
      ['counts', 'health', 'met'],
      SECRET,
      '/counts/health/met: This must be a number.',
    ],
    [
      'another answer',
      ['requiredPlans', 0, 'required'],
      SECRET,
      '/requiredPlans/0/required: This is of the wrong type.',
    ],
  ])('names the member, and no value: %s', (_, path, value, message) => {
    const error = errorOf(reportWithout(path, value), good) as ReportError;
    expect(error).toBeInstanceOf(ReportError);
    expect(error.message).toBe(`before: ${message}`);
    expect(error.which).toBe('before');
    expect(error.name).toBe('ReportError');
    expect(
      error.issues.map(({ code }) => CODES.find(([begin]) => message.includes(begin))?.[1] === code),
    ).toEqual([true]);
    expect(JSON.stringify(error.issues)).not.toContain(SECRET);
  });

  it('tells everything that is wrong at once, and not the name of a key that may be confidential', () => {
    const error = errorOf(reportWithout(['counts', SECRET], 7), good) as ReportError;
    expect(error.issues).toEqual([
      { code: 'wrongType', pointer: '/counts', message: 'This must be an object.' },
    ]);
    const two = reportWith({ asOf: 'x', rulesVersion: 7 as unknown as string });
    expect((errorOf(two, good) as ReportError).issues.map(({ pointer }) => pointer)).toEqual([
      '/asOf',
      '/rulesVersion',
    ]);
    expect((errorOf(two, good) as ReportError).message.split('\n')).toEqual([
      'before: /asOf: This is not a day of the calendar, YYYY-MM-DD.',
      'before: /rulesVersion: This must be a text.',
    ]);
  });
});

describe('a report of another version of the library', () => {
  it('may say more', () => {
    const more = reportWith({
      requiredPlans: [{ ...plan(), remedy: 'x' } as never],
      openQuestions: [],
    } as never);
    expect(diffReports(more, reportWith({ requiredPlans: [plan()] }))).toMatchObject({ requiredPlans: [] });
  });

  it('may lack what is not compared', () => {
    const { notices, facts, ...less } = good;
    expect(diffReports(less as Report, good).unchanged).toEqual([good.findings[0]?.id]);
  });
});
