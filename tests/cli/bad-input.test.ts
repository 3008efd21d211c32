import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/main';
import { AS_OF, settledCase } from './example-cases';
import { streamsOf } from './captured-streams';
import { runWith, type World } from './captured-io';

const SECRET = 'Invented Secret';

/** Runs, holds that the program refused and printed nothing, and gives what it said. */
async function refusal(argv: readonly string[], world: World = {}): Promise<string> {
  const { status, stdout, stderr } = await runWith(argv, world);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  return stderr;
}

const check = (...args: readonly string[]) => ['check', ...args];

describe('a command line that cannot be followed', () => {
  const world = { files: { 'a.json': settledCase } };

  it.each([
    [
      'no command',
      [],
      'A command is missing: check, batch, explain, forecast, questions, diff, receipt, verify.',
    ],
    [
      'an unknown command',
      ['chekc'],
      'There is no such command: check, batch, explain, forecast, questions, diff, receipt, verify.',
    ],
    ['no file', check('--as-of', AS_OF), 'No file is named; "-" is standard input.'],
    ['an unknown option', check('a.json', '--asof', AS_OF), "Unknown option '--asof'."],
    ['an option without its value', check('a.json', '--as-of'), "Option '--as-of <value>' argument missing."],
    [
      'an impossible day',
      check('a.json', '--as-of', '2026-02-30'),
      '--as-of takes a day of the calendar, YYYY-MM-DD.',
    ],
    [
      'a day of another form',
      check('a.json', '--as-of', '9/15/2026'),
      '--as-of takes a day of the calendar, YYYY-MM-DD.',
    ],
    [
      'an unknown format',
      check('a.json', '--as-of', AS_OF, '--format', 'pdf'),
      '--format takes text, json, markdown.',
    ],
    [
      'an unknown selection',
      check('a.json', '--as-of', AS_OF, '--include', 'some'),
      '--include takes outstanding, all.',
    ],
    [
      'an unknown authority',
      check('a.json', '--as-of', AS_OF, '--authority', 'dcfPolicy,x'),
      '--authority takes dcfPolicy, stateLaw, federalLaw, otherDcfPolicy.',
    ],
    [
      'no authority',
      check('a.json', '--as-of', AS_OF, '--authority', ''),
      '--authority takes dcfPolicy, stateLaw, federalLaw, otherDcfPolicy.',
    ],
    ['standard input twice', check('-', '-', '--as-of', AS_OF), 'Standard input can be read only once.'],
  ])('%s', async (_, argv, message) => {
    expect(await refusal(argv, world)).toMatch(
      new RegExp(
        `^dcf-case-plan: ${message.replace(/[.*+?^$()[\]|]/g, '\\$&')}\nTry: dcf-case-plan (check )?--help\n$`,
      ),
    );
  });

  it('asks for the day with a hint: there is no clock', async () => {
    expect(await refusal(check('a.json'), world)).toContain('--as-of is missing. The program reads no clock');
  });

  it('is found before anything is read: a terminal would wait for input', async () => {
    const read = vi.fn(async () => new Uint8Array());
    const silent = { write: () => {} };
    const io = { stdout: silent, stderr: silent, readFile: read, readStdin: read, isTerminal: true, env: {} };
    const streams = streamsOf({}, () => {});
    expect(await run(check('-', 'a.json'), { ...io, streams })).toBe(2);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is not there', { code: 'ENOENT' }, 'There is no such file.'],
    ['is a directory', { code: 'EISDIR' }, 'This is a directory; name the files in it.'],
    ['may not be read', { code: 'EACCES' }, 'This file may not be read.'],
    ['fails in another way', { code: 'EIO' }, 'This could not be read (EIO).'],
    ['is empty', '', 'This is empty; a case record in JSON was expected.'],
    ['is blank', ' \n', 'This is empty; a case record in JSON was expected.'],
    ['is not text', new Uint8Array([0xff, 0xfe, 0x7b]), 'This is not text in UTF-8.'],
    ['is not JSON', `{"id": "r1",\n  "${SECRET}" oops}`, 'This is not JSON from line 2, column 21 on.'],
    ['ends too early', `{"id": "${SECRET}"`, 'The JSON ends too early, at line 1, column 25.'],
  ])('%s', async (_, file, message) => {
    const said = await refusal(check('a.json', '--as-of', AS_OF), { files: { 'a.json': file } });
    expect(said).toBe(`a.json: ${message}\n`);
  });

  it('may be standard input', async () => {
    expect(await refusal(check('-', '--as-of', AS_OF), { stdin: '[' })).toBe(
      'standard input: The JSON ends too early, at line 1, column 2.\n',
    );
  });

  it('cannot steer the screen by its name', async () => {
    expect(await refusal(check('\u001b[2J', '--as-of', AS_OF))).toBe('\ufffd[2J: There is no such file.\n');
  });
});

describe('a record with issues', () => {
  const broken = JSON.stringify({
    id: SECRET,
    children: [
      { id: 'c1', dateOfBirth: '2012-02-31', dateOfBrith: SECRET, [SECRET]: 1, permanency: { goal: SECRET } },
    ],
  });

  it('is refused with each issue on a line, and without its values', async () => {
    const said = await refusal(check('a.json', '--as-of', AS_OF), { files: { 'a.json': broken } });
    expect(said.split('\n')).toContain(
      'a.json: /children/0/dateOfBirth: This is not a day of the calendar. (impossibleDate)',
    );
    expect(said.split('\n')).toContain(
      'a.json: /children/0/dateOfBrith: Unknown field; did you mean "dateOfBirth"? (unknownKey)',
    );
    expect(said).toMatch(/^a\.json: \/children\/0\/permanency\/goal: .* \(unknownCode\)$/m);
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain('2012-02-31');
  });

  it('may be no record at all', async () => {
    expect(await refusal(check('a.json', '--as-of', AS_OF), { files: { 'a.json': '[]' } })).toMatch(
      /^a\.json: \(the whole record\): .* \(wrongType\)\n$/,
    );
  });

  it('is told beside everything that is wrong with the other files, in their order, and none is printed', async () => {
    const files = { 'a.json': settledCase, 'b.json': broken, 'c.json': '{', 'd.json': settledCase };
    const said = await refusal(check('a.json', 'c.json', 'b.json', 'd.json', 'e.json', '--as-of', AS_OF), {
      files,
    });
    const named = [
      ...new Set(
        said
          .trim()
          .split('\n')
          .map((line) => line.split(':')[0]),
      ),
    ];
    expect(named).toEqual(['c.json', 'b.json', 'e.json']);
  });
});
