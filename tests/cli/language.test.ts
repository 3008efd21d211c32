import { describe, expect, it } from 'vitest';
import { AS_OF, overdueCase } from './example-cases';
import { runWith } from './captured-io';

const files = { 'case.json': overdueCase };

const run = (command: string, args: readonly string[], further: { readonly [file: string]: string } = {}) =>
  runWith([command, 'case.json', ...args], { files: { ...files, ...further } });

const check = (...args: readonly string[]) => run('check', ['--as-of', AS_OF, ...args]);

describe('--language', () => {
  it('es prints the report in Spanish, and says that no translator has reviewed it', async () => {
    const { status, stdout, stderr } = await check('--language', 'es');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^Informe sobre los planes de caso: caso r1\nAl 15 de septiembre de 2026\nNingún traductor ha revisado/,
    );
    expect(stdout).toContain('✗ El plan de permanencia concurrente, menor child-1: vencido hace 13 días');
  });

  it('es prints Markdown and JSON in Spanish', async () => {
    expect((await check('--language', 'es', '--format', 'markdown')).stdout).toMatch(/^# Informe sobre/);
    const { language } = JSON.parse((await check('--language', 'es', '--format', 'json')).stdout);
    expect(language).toMatchObject({ tag: 'es', reviewed: false });
  });

  it('en is the default', async () => {
    expect(await check('--language', 'en')).toEqual(await check());
  });

  it('of a language that is not there is refused', async () => {
    const { status, stdout, stderr } = await check('--language', 'fr');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--language takes en, es.');
  });

  it('of a receipt is found again when it is verified', async () => {
    const { stdout: receipt } = await run('receipt', ['--as-of', AS_OF, '--language', 'es']);
    expect(JSON.parse(receipt).options.language).toBe('es');
    const { status, stdout } = await runWith(['verify', 'receipt.json', 'case.json'], {
      files: { ...files, 'receipt.json': receipt },
    });
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'The answer is the same.']);
  });
});
