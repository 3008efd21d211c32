import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { createReceipt } from '../../src/receipt/create-receipt';
import type { Receipt } from '../../src/receipt/receipt';
import { runWith, type World } from './captured-io';
import { AS_OF, overdueCase, settledCase } from './example-cases';

const files = { 'overdue.json': overdueCase, 'settled.json': settledCase };

const receiptFor = (args: readonly string[], world: World = {}) =>
  runWith(['receipt', ...args, '--as-of', AS_OF], { files, ...world });

async function verify(receipt: string, file: string, ...options: readonly string[]) {
  return runWith(['verify', 'receipt.json', file, ...options], {
    files: { ...files, 'receipt.json': receipt },
  });
}

describe('receipt', () => {
  it('prints the receipt of the report that check would print, whatever is outstanding', async () => {
    const { status, stdout, stderr } = await receiptFor([
      'overdue.json',
      '--include',
      'all',
      '--authority',
      'dcfPolicy',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    const options = { asOf: AS_OF, include: 'all', authorities: ['dcfPolicy'] } as const;
    const record: unknown = JSON.parse(overdueCase);
    expect(JSON.parse(stdout)).toEqual(createReceipt(evaluateCase(record, options), record, options));
  });

  it.each([
    ['two records', ['overdue.json', 'settled.json'], 'A receipt is of one record: name one file.'],
    ['a file that is not there', ['absent.json'], 'absent.json: There is no such file.'],
    ['a record with issues', ['odd.json'], 'odd.json: /children: This must be a list.'],
  ])('refuses %s', async (_, args, message) => {
    const { status, stdout, stderr } = await receiptFor(args, {
      files: { ...files, 'odd.json': '{"children": 7}' },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('verify', () => {
  it('is 0 where the answer is the same', async () => {
    const { stdout } = await receiptFor(['overdue.json']);
    const { status, stdout: said } = await verify(stdout, 'overdue.json');
    expect([status, said]).toEqual([
      0,
      'The answer is the same.\n  So are the record, the rules and the library.\n',
    ]);
  });

  it('is 1 where the answer differs, and says what changed', async () => {
    const { stdout } = await receiptFor(['overdue.json']);
    const { status, stdout: said } = await verify(stdout, 'settled.json');
    expect(status).toBe(1);
    expect(said).toMatch(
      /^The answer is not the same\.\n {2}The record is another, or was changed\.\n {4}receipt: [0-9a-f]{64}\n {4}now: {5}[0-9a-f]{64}\n$/,
    );
    const { stdout: json } = await verify(stdout, 'settled.json', '--format', 'json');
    expect(JSON.parse(json)).toMatchObject({
      sameAnswer: false,
      differences: [{ what: 'record' }, { what: 'answer' }],
    });
  });

  it('is 1 where nothing accounts for another answer', async () => {
    const receipt: Receipt = JSON.parse((await receiptFor(['overdue.json'])).stdout);
    const { status, stdout } = await verify(
      JSON.stringify({ ...receipt, asOf: '2026-09-02' }),
      'overdue.json',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('The answer differs, though record, rules and library are the same');
  });

  it('is 4 where the answer is the same though the record was changed', async () => {
    const { stdout } = await receiptFor(['overdue.json']);
    const renamed = JSON.stringify({ ...JSON.parse(overdueCase), id: 'r2' });
    const world = { files: { 'receipt.json': stdout }, stdin: renamed };
    expect((await runWith(['verify', 'receipt.json', '-'], world)).status).toBe(4);
  });

  it('cannot be made to steer the screen by a receipt', async () => {
    const receipt: Receipt = JSON.parse((await receiptFor(['overdue.json'])).stdout);
    const { stdout } = await verify(
      JSON.stringify({ ...receipt, libraryVersion: '\u001b[2J' }),
      'overdue.json',
    );
    expect(stdout).not.toContain('\u001b');
  });

  it.each<[string, readonly string[], string]>([
    ['one file', ['receipt.json'], 'Name a receipt and a record.'],
    ['an unknown format', ['a', 'b', '--format', 'markdown'], '--format takes text, json.'],
    ['what is no receipt', ['settled.json', 'overdue.json'], 'settled.json: /format is missing.'],
    ['files that are not there', ['x', 'y'], 'x: There is no such file.\ny: There is no such file.'],
    [
      'an empty file',
      ['empty.json', 'settled.json'],
      'empty.json: This is empty; a receipt or a case record in JSON was expected.',
    ],
  ])('refuses %s', async (_, args, message) => {
    const { status, stdout, stderr } = await runWith(['verify', ...args], {
      files: { ...files, 'empty.json': '' },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
