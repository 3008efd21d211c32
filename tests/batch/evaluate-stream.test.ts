import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { evaluateStream, type CaseResult } from '../../src/batch';
import { CaseRecordError, safeEvaluateCase } from '../../src/evaluate-case';
import type { Authority } from '../../src/ruleset/documents';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { AS_OF, settledCase, undeterminedCase } from '../cli/example-cases';
import { collected } from './collected';

const options = { asOf: AS_OF, ruleset: policyRuleset() };

const records: readonly unknown[] = [
  JSON.parse(settledCase),
  { children: 7 },
  null,
  { ...JSON.parse(undeterminedCase), id: ' ' },
];

describe('evaluateStream', () => {
  it('gives what safeEvaluateCase gives, for every record and in their order', async () => {
    expect(await collected(evaluateStream(records, options))).toEqual(
      records.map((record, index) => ({
        number: index + 1,
        ...(index === 0 ? { caseId: 'r1' } : {}),
        ...safeEvaluateCase(record, options),
      })),
    );
  });

  it('takes lists, generators and asynchronous sources alike', async () => {
    const expected = await collected(evaluateStream(records, options));
    const generator = function* () {
      yield* records;
    };
    const source = async function* () {
      for (const record of records) {
        await later(1);
        yield record;
      }
    };
    expect(await collected(evaluateStream(generator(), options))).toEqual(expected);
    expect(await collected(evaluateStream(source(), options))).toEqual(expected);
  });

  it('asks for a record only when the result before it was taken', async () => {
    let asked = 0;
    const source = async function* () {
      for (;;) yield { children: [], id: `r${++asked}` };
    };
    const results = evaluateStream(source(), options);
    expect(asked).toBe(0);
    for (const number of [1, 2, 3]) {
      expect((await results.next()).value?.caseId).toBe(`r${number}`);
      await later(5);
      expect(asked).toBe(number);
    }
  });

  it('closes its source when the loop is left', async () => {
    let isClosed = false;
    const source = async function* () {
      try {
        for (;;) yield { children: [] };
      } finally {
        isClosed = true;
      }
    };
    for await (const { number } of evaluateStream(source(), options)) if (number === 2) break;
    expect(isClosed).toBe(true);
  });

  it('throws on what the source throws, after the results before it', async () => {
    const source = async function* () {
      yield { children: [] };
      throw new Error('the connection is gone');
    };
    const results = evaluateStream(source(), options);
    expect((await results.next()).value?.success).toBe(true);
    await expect(results.next()).rejects.toThrow('the connection is gone');
  });

  it('lets timers have their turn while it works on what is there already', async () => {
    const record = JSON.parse(settledCase);
    const source = function* () {
      for (let number = 0; number < 150; number++) yield record;
    };
    const gaps: number[] = [];
    let last = performance.now();
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
      gaps.push(performance.now() - last);
      last = performance.now();
    }, 1);
    const began = performance.now();
    await collected(evaluateStream(source(), options));
    const took = performance.now() - began;
    clearInterval(timer);
    // Without the turns there would be none at all.
    expect(turns).toBeGreaterThan(Math.min(5, took / 100));
    expect(Math.max(...gaps)).toBeLessThan(took / 2);
  });

  it('refuses wrong options at once, before it asks for a record', () => {
    const source: Iterable<unknown> = {
      [Symbol.iterator]: () => {
        throw new Error('asked');
      },
    };
    expect(() => evaluateStream(source, { asOf: '2026-02-30' })).toThrow(CaseRecordError);
  });

  it('reads the options once: what changes during the run changes nothing', async () => {
    const given = { asOf: AS_OF, authorities: ['dcfPolicy'] as Authority[] };
    const same = [JSON.parse(settledCase), JSON.parse(settledCase)];
    const results: CaseResult[] = [];
    for await (const result of evaluateStream(same, given)) {
      results.push(result);
      given.asOf = '2030-01-01';
      given.authorities.push('federalLaw');
    }
    expect(results[1]).toEqual({ ...results[0], number: 2 });
  });

  it('goes on where a record throws when it is looked at', async () => {
    const hostile = new Proxy(
      {},
      {
        has: () => {
          throw new Error('Invented Secret');
        },
      },
    );
    const results = await collected(evaluateStream([hostile, { children: [] }], options));
    expect(results.map(({ number, success }) => [number, success])).toEqual([
      [1, results[0]?.success],
      [2, true],
    ]);
    expect(JSON.stringify(results)).not.toContain('Secret');
  });
});
