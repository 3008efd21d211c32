import { Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateNdjson, type NdjsonOptions } from '../../src/batch';
import { CaseRecordError, safeEvaluateCase } from '../../src/evaluate-case';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { bytesOf, cutAt, cuts } from './chunks';
import { collected } from './collected';

const options = { asOf: '2026-09-15', ruleset: policyRuleset() };

const SECRET = 'Invented Secret';

const issuesOf = async (text: string | Uint8Array, longestLine?: number) => {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const results = await collected(
    evaluateNdjson([bytes], { ...options, ...(longestLine === undefined ? {} : { longestLine }) }),
  );
  return results.map(({ number, ...result }) => [
    number,
    result.success ? 'read' : result.issues.map(({ message }) => message).join(' '),
  ]);
};

/** A line, and what should come of it: `null` where it is blank. */
const line = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map((id) => ({
    text: JSON.stringify({ id: `x${id}`, children: [] }),
    caseId: `x${id}`,
  })),
  fc.constantFrom('', '  ', '\t').map((text) => ({ text, caseId: null })),
  fc
    .constantFrom('{', 'nonsense', '{"children": 7}', '"ä"', '7')
    .map((text) => ({ text, caseId: undefined })),
);

interface Caseload {
  readonly lines: readonly { readonly text: string; readonly caseId: string | null | undefined }[];
  readonly bytes: Uint8Array;
}

const caseload: fc.Arbitrary<Caseload> = fc
  .record({
    lines: fc.array(line, { maxLength: 8 }),
    ending: fc.constantFrom('\n', '\r\n'),
    hasMark: fc.boolean(),
    endsWithLine: fc.boolean(),
    isGzip: fc.boolean(),
  })
  .map(({ lines, ending, hasMark, endsWithLine, isGzip }) => {
    const text = lines.map((each) => each.text).join(ending) + (endsWithLine ? ending : '');
    const bytes = bytesOf(`${hasMark ? '\ufeff' : ''}${text}`);
    return { lines, bytes: isGzip ? gzipSync(bytes) : bytes };
  });

const cutCaseload = caseload.chain((each) => fc.tuple(fc.constant(each), cuts(each.bytes.length)));

function revoked(target: object = {}): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const throwing = (name: string): object =>
  Object.defineProperty({ ...options }, name, {
    enumerable: true,
    get: () => {
      throw new RangeError(SECRET);
    },
  });

/** Adds zeros, and a member up to a place. */
const withMember = (end: number) => (bytes: Buffer) =>
  Buffer.concat([bytes, Buffer.alloc(9), gzipSync('{"children": []}').subarray(0, end)]);

describe('evaluateNdjson', () => {
  it('loses no line and doubles none, wherever the bytes are cut, whatever ends a line, plain or in gzip', async () => {
    await fc.assert(
      fc.asyncProperty(cutCaseload, async ([{ lines, bytes }, places]) => {
        const results = await collected(evaluateNdjson(cutAt(bytes, places), options));
        const expected = lines.flatMap(({ caseId }, index) =>
          caseId === null ? [] : [{ number: index + 1, caseId, success: caseId !== undefined }],
        );
        expect(results.map(({ number, caseId, success }) => ({ number, caseId, success }))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the reports that the records give', async () => {
    const records = ['r1', 'r2'].map((id) => ({ id, children: [{ id: 'c1', dateOfBirth: '2012-11-30' }] }));
    const text = records.map((record) => `${JSON.stringify(record)}\n`).join('\n');
    const results = await collected(evaluateNdjson([bytesOf(text)], options));
    expect(results).toEqual([
      { number: 1, caseId: 'r1', ...safeEvaluateCase(records[0], options) },
      { number: 3, caseId: 'r2', ...safeEvaluateCase(records[1], options) },
    ]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['is not JSON', `{"id": "${SECRET}" oops}`, 'This is not JSON from column 26 on.'],
    ['ends too early', `{"id": "${SECRET}"`, 'The JSON ends too early, at column 25.'],
    ['is no record', '{"children": 7}', 'This must be a list.'],
    ['is not text', new Uint8Array([0x7b, 0xff, 0x7d]), 'This is not text in UTF-8.'],
    ['is very long and not JSON', `["${'x'.repeat(1_000_001)}"`, 'This is not JSON.'],
  ])('tells of a line that %s, and goes on', async (_, bad, message) => {
    const good = bytesOf('{"children": []}\n');
    const bytes = Buffer.concat([good, typeof bad === 'string' ? bytesOf(bad) : bad, bytesOf('\n'), good]);
    expect(await issuesOf(bytes)).toEqual([
      [1, 'read'],
      [2, message],
      [3, 'read'],
    ]);
  });

  it('does not keep a line that is too long', async () => {
    expect(await issuesOf(`${' '.repeat(84)}{"children": []}\n{"children": []}`, 99)).toEqual([
      [1, 'This line is longer than 99 bytes, and was not read.'],
      [2, 'read'],
    ]);
    expect(await issuesOf(`${' '.repeat(83)}{"children": []}`, 99)).toEqual([[1, 'read']]);
  });

  it('reads gzip of several members', async () => {
    const bytes = Buffer.concat(['{"children": []}\n', '{"chil', 'dren": []}'].map((text) => gzipSync(text)));
    expect(await issuesOf(bytes)).toEqual([
      [1, 'read'],
      [2, 'read'],
    ]);
  });

  it('reads gzip of several members with zeros between and behind them, wherever it is cut', async () => {
    const member = (id: string) => gzipSync(`{"id": "${id}", "children": []}\n`);
    for (const zeros of [1, 512]) {
      const padding = Buffer.alloc(zeros);
      const bytes = Buffer.concat([member('r1'), padding, member('r2'), member('r3'), padding]);
      const ends = member('r1').length;
      for (const places of [
        [],
        [ends],
        [ends + zeros],
        [ends - 1, ends + 1, bytes.length - 1],
        bytes.keys(),
      ]) {
        const results = await collected(evaluateNdjson(cutAt(bytes, [...places]), options));
        expect(results.map(({ number, caseId }) => [number, caseId])).toEqual([
          [1, 'r1'],
          [2, 'r2'],
          [3, 'r3'],
        ]);
      }
    }
  });

  it.each([
    ['ends too early', (bytes: Buffer) => bytes.subarray(0, -9), 'Z_BUF_ERROR'],
    ['ends within a member behind zeros', withMember(-9), 'Z_BUF_ERROR'],
    [
      'has something else behind zeros',
      (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(9), Buffer.from('{}')]),
      'Z_DATA_ERROR',
    ],
    [
      'is damaged',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 20), Buffer.alloc(90)]),
      'Z_DATA_ERROR',
    ],
  ])('throws where gzip %s: what is missing is not known', async (_, spoil, code) => {
    const whole = gzipSync(
      Array.from({ length: 50 }, (__, id) => JSON.stringify({ id: `r${id}`, children: [] })).join('\n'),
    );
    await expect(collected(evaluateNdjson([spoil(whole)], options))).rejects.toMatchObject({ code });
  });

  it('closes its source when the loop is left, be it after the first line', async () => {
    for (const bytes of [bytesOf('{}\n{}\n'), gzipSync('{}\n{}\n')]) {
      let isClosed = false;
      const source = async function* () {
        try {
          for (;;) yield bytes;
        } finally {
          isClosed = true;
        }
      };
      for await (const result of evaluateNdjson(source(), options)) if (result.number === 1) break;
      await new Promise(setImmediate);
      expect(isClosed).toBe(true);
    }
  });

  it('leaves gzip at once, though its source says nothing more', async () => {
    const gzip = createGzip();
    gzip.write('{"children": []}\n');
    await new Promise<void>((resolve) => gzip.flush(() => resolve()));
    const begun = gzip.read() as Uint8Array;
    let isClosed = false;
    const source = async function* () {
      try {
        yield begun;
        await new Promise(() => {});
      } finally {
        isClosed = true;
      }
    };
    for await (const { number } of evaluateNdjson(source(), options)) if (number === 1) break;
    expect(isClosed).toBe(true);
  });

  it('refuses text, in which a character may have been cut in two', async () => {
    const source = Readable.from(['{}']) as AsyncIterable<Uint8Array>;
    await expect(collected(evaluateNdjson(source, options))).rejects.toThrow(/is read from bytes/);
  });

  it('refuses wrong options at once', () => {
    expect(() => evaluateNdjson([], { asOf: 'today' })).toThrow(CaseRecordError);
  });

  it.each([
    ['are left out', undefined],
    ['are null', null],
    ['can no longer be read', revoked()],
    ['throw when they are read', throwing('longestLine')],
    ['throw when the authorities are read', { ...options, authorities: revoked([]) }],
  ])('refuses options that %s, in its own words', (_, given) => {
    let thrown: unknown;
    try {
      evaluateNdjson([], given as NdjsonOptions);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CaseRecordError);
    expect(String(thrown)).not.toContain(SECRET);
  });

  it.each([NaN, -1, 0, 1.5, Infinity, '99', null])('refuses %s as the longest line', (longestLine) => {
    const given = { asOf: 'today', longestLine } as NdjsonOptions;
    expect(() => evaluateNdjson([], given)).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ code: 'impossibleDate' }),
          expect.objectContaining({
            code: 'outOfRange',
            message: expect.stringMatching(/^longestLine must/),
          }),
        ],
      }),
    );
  });
});
