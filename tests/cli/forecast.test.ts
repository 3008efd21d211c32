import { describe, expect, it } from 'vitest';
import { forecastCase } from '../../src/forecast/forecast-case';
import { AS_OF, overdueCase, settledCase } from './example-cases';
import { runWith } from './captured-io';

const files = {
  'settled.json': settledCase,
  'overdue.json': overdueCase,
  'bad.json': '{"children": 7}',
  'cut.json': '{',
};

const SPAN = ['--from', AS_OF, '--until', '2027-09-14'];

const forecast = (...args: readonly string[]) => runWith(['forecast', ...args], { files });

describe('what forecast prints', () => {
  it('is text unless told otherwise, and ends with 0 whatever it says', async () => {
    const { status, stdout, stderr } = await forecast('overdue.json', ...SPAN);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Case plan forecast: case r1\nFrom 15 September 2026 to 14 September 2027, if nothing more/,
    );
  });

  it('is the forecast itself in JSON', async () => {
    const { status, stdout } = await forecast('settled.json', ...SPAN, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      forecastCase(JSON.parse(settledCase), { from: AS_OF, until: '2027-09-14' }),
    );
  });

  it('keeps to the rules of the authorities that are named', async () => {
    const { stdout } = await forecast(
      'settled.json',
      ...SPAN,
      '--format',
      'json',
      '--authority',
      'dcfPolicy',
    );
    const options = { from: AS_OF, until: '2027-09-14', authorities: ['dcfPolicy'] as const };
    expect(JSON.parse(stdout)).toEqual(forecastCase(JSON.parse(settledCase), options));
  });

  it('takes a record from standard input', async () => {
    const { stdout } = await runWith(['forecast', '-', ...SPAN], { stdin: settledCase });
    expect(stdout).toBe((await forecast('settled.json', ...SPAN)).stdout);
  });
});

describe('forecast refuses', () => {
  it.each([
    ['no first day', ['settled.json', '--until', AS_OF], '--from is missing. The program reads no clock'],
    ['no last day', ['settled.json', '--from', AS_OF], '--until is missing.'],
    [
      'an impossible day',
      ['settled.json', '--from', '2026-02-30', '--until', AS_OF],
      '--from takes a day of the calendar',
    ],
    [
      'days in the wrong order',
      ['settled.json', '--from', AS_OF, '--until', '2026-09-14'],
      '--until must not be before --from.',
    ],
    [
      'a long span',
      ['settled.json', '--from', AS_OF, '--until', '2051-09-16'],
      '--until must be at most 25 years after --from.',
    ],
    ['several files', ['settled.json', 'overdue.json', ...SPAN], 'A forecast is made of one file.'],
    ['another format', ['settled.json', ...SPAN, '--format', 'markdown'], '--format takes text, json, ics.'],
    [
      'an unknown authority',
      ['settled.json', ...SPAN, '--authority', 'nobody'],
      '--authority takes dcfPolicy',
    ],
    [
      'messages without a calendar',
      ['settled.json', ...SPAN, '--with-messages'],
      '--with-messages goes with --format ics.',
    ],
  ])('%s', async (_, args, message) => {
    const { status, stdout, stderr } = await forecast(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`dcf-case-plan: ${message}`);
    expect(stderr).toContain('Try: dcf-case-plan forecast --help\n');
  });

  it.each([
    ['bad.json', 'bad.json: /children: This must be a list. (wrongType)\n'],
    ['cut.json', 'cut.json: The JSON ends too early, at line 1, column 2.\n'],
    ['absent.json', 'absent.json: There is no such file.\n'],
  ])('what cannot be read: %s', async (file, said) => {
    expect(await forecast(file, ...SPAN)).toEqual({ status: 2, stdout: '', stderr: said });
  });
});
