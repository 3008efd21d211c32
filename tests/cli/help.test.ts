import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import rulesVersion from '../../rules/version.json';
import { runWith } from './captured-io';

describe('help', () => {
  it.each(['--help', '-h'])('%s tells the commands, the statuses and examples', async (option) => {
    const { status, stdout, stderr } = await runWith([option]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: dcf-case-plan <command>/);
    for (const command of [
      'check',
      'batch',
      'explain',
      'forecast',
      'questions',
      'diff',
      'receipt',
      'verify',
    ]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} {2,}\\S`, 'm'));
    }
    expect(stdout).toContain('no report is a certificate');
  });

  it.each([
    ['check', '--help'],
    ['check', '-h'],
    ['check', 'a.json', '--help'],
  ])('of a command: %s %s', async (...argv) => {
    const { status, stdout } = await runWith(argv);
    expect(status).toBe(0);
    for (const said of [
      'FILE',
      '--as-of',
      '--format',
      '--include',
      '--authority',
      '--language',
      '--redact',
      'Examples:',
      'dcfPolicy',
    ]) {
      expect(stdout).toContain(said);
    }
    for (const code of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`^ {2}${code} {3}\\S`, 'm'));
  });

  it.each<[string, readonly number[], readonly string[]]>([
    [
      'diff',
      [0, 1, 2, 3, 4],
      ['BEFORE AFTER', 'CASE', '--as-of', '--and', '--ndjson', '--format', '--authority', '--redact'],
    ],
    ['receipt', [0, 2], ['CASE', '--as-of', '--include', '--authority', '--redact']],
    ['verify', [0, 1, 2, 4], ['RECEIPT CASE', '--format']],
    [
      'forecast',
      [0, 2],
      ['FILE', '--from', '--until', '--format', '--with-messages', '--authority', 'ics', 'UID'],
    ],
    [
      'batch',
      [0, 1, 2, 3],
      [
        'FILE',
        '--as-of',
        '--out',
        '--summary',
        '--lines',
        '--include',
        '--authority',
        '--redact',
        '--remedies',
        'gzip',
      ],
    ],
    ['questions', [0, 2], ['FILE', '--as-of', '--format', '--authority', '.ndjson', 'standard input']],
  ])('of %s tells its options, its statuses and examples', async (command, statuses, options) => {
    const { status, stdout } = await runWith([command, '--help']);
    expect(status).toBe(0);
    for (const said of [...options, 'Examples:']) expect(stdout).toContain(said);
    const told = [...stdout.matchAll(/^ {2}(\d) {3}\S/gm)].map(([, code]) => Number(code));
    expect(told).toEqual(statuses);
  });

  it('fits a terminal of 100 columns', async () => {
    const pages = [await runWith(['--help'])];
    for (const command of [
      'check',
      'batch',
      'explain',
      'forecast',
      'questions',
      'diff',
      'receipt',
      'verify',
    ]) {
      pages.push(await runWith([command, '--help']));
    }
    const lines = pages.flatMap(({ stdout }) => stdout.split('\n'));
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });
});

describe('version', () => {
  it.each(['--version', '-v'])('%s tells those of the program and of the rules', async (option) => {
    const { status, stdout } = await runWith([option]);
    expect(status).toBe(0);
    expect(stdout).toBe(`dcf-case-plan ${packageJson.version}, rules ${rulesVersion.version}\n`);
  });
});
