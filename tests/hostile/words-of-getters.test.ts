import { describe, expect, it } from 'vitest';
import { casePlanValidator, recordWithForm } from '../../src/forms';
import { applyRemedy } from '../../src/remedy/apply-remedy';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { evaluateCase } from '../../src/evaluate-case';
import { diffReports } from '../../src/comparison/diff-reports';
import { createReceipt } from '../../src/receipt/create-receipt';
import { verifyReceipt } from '../../src/receipt/verify-receipt';
import { CANARY } from './hostile-values';

/** Errors of every kind that a getter may throw, be it one that the library throws too. */
const ERRORS: readonly (readonly [string, () => unknown])[] = [
  ['an error', () => new Error(CANARY)],
  ['a RangeError', () => new RangeError(CANARY)],
  ['a RangeError with a cause', () => new RangeError('Well.', { cause: CANARY })],
  ['a text', () => CANARY],
];

/** An object with a member that can be read so many times, and then throws. */
function failing(member: string, value: unknown, thrown: () => unknown, reads = 0): object {
  let left = reads;
  const get = (): unknown => {
    if (left === 0) throw thrown();
    left -= 1;
    return value;
  };
  return Object.defineProperty({}, member, { enumerable: true, get });
}

/** What a call says, whatever it throws. */
function saidBy(call: () => unknown): string {
  try {
    return JSON.stringify(call()) ?? '';
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Error);
    const { name, message, cause, stack } = thrown as Error;
    expect(['RangeError', 'ReceiptError', 'ReportError']).toContain(name);
    return JSON.stringify([message, cause, stack]);
  }
}

const CHANGE = { pointer: '/children/0/id', value: 'c1' };

describe.each(ERRORS)('%s that a getter throws', (_, thrown) => {
  it.each([0, 1, 2, 3, 4])('in a record, after %i readings, is not shown by applyRemedy', (reads) => {
    const record = failing('children', [{}], thrown, reads);
    expect(saidBy(() => applyRemedy(record, [CHANGE]))).not.toContain(CANARY);
    expect(saidBy(() => applyRemedy({ children: [record] }, [CHANGE, CHANGE]))).not.toContain(CANARY);
  });

  it.each([0, 1, 2, 3, 4])('in a change, after %i readings, is not shown by applyRemedy', (reads) => {
    for (const [member, value] of Object.entries(CHANGE)) {
      const change = Object.defineProperties(
        { ...CHANGE },
        Object.getOwnPropertyDescriptors(failing(member, value, thrown, reads)),
      );
      expect(saidBy(() => applyRemedy({ children: [{}] }, [change]))).not.toContain(CANARY);
    }
    const remedy = failing('changes', [CHANGE], thrown, reads) as { changes: []; words: string };
    expect(saidBy(() => applyRemedy({ children: [{}] }, remedy))).not.toContain(CANARY);
  });
});

const AT = '/children/0/casePlan';

describe.each(ERRORS)('%s that a getter throws', (_, thrown) => {
  /** A context of a form that throws in one of its places, after so many readings. */
  const contexts = (reads: number): readonly { record: unknown; at: string }[] => [
    failing('record', { children: [{}] }, thrown, reads) as { record: unknown; at: string },
    { record: failing('children', [{}], thrown, reads), at: AT },
    { record: { children: [failing('id', 'c1', thrown, reads)] }, at: AT },
    { record: { children: [{}], family: failing('case', {}, thrown, reads) }, at: AT },
  ];

  it.each([0, 1, 2, 3, 4, 5])('in a form’s context, after %i readings, is not shown', (reads) => {
    const options = { asOf: '2026-11-22', ruleset: policyRuleset() };
    const contextsWithPlace = contexts(reads).map((context) =>
      'at' in context ? context : Object.defineProperty(context, 'at', { value: AT }),
    );
    for (const context of contextsWithPlace) {
      const validated = () => casePlanValidator({ ...options, context })['~standard'].validate({});
      expect(saidBy(validated)).not.toContain(CANARY);
      expect(saidBy(() => void recordWithForm({}, context))).not.toContain(CANARY);
    }
  });
});

/** An object as it is, but for one member that can be read so many times. */
const butFor = (object: object, member: string, thrown: () => unknown, reads: number): object =>
  Object.defineProperties(
    { ...object },
    Object.getOwnPropertyDescriptors(
      failing(member, (object as Record<string, unknown>)[member], thrown, reads),
    ),
  );

describe.each(ERRORS)('%s that a getter throws', (_, thrown) => {
  const report = evaluateCase({}, { asOf: '2026-11-22' });
  const receipt = createReceipt(report, {});

  it.each([0, 1, 2, 3, 4, 5])('in a report, after %i readings, is not shown', (reads) => {
    for (const member of Object.keys(report)) {
      const odd = () => butFor(report, member, thrown, reads) as typeof report;
      expect(saidBy(() => diffReports(odd(), report))).not.toContain(CANARY);
      expect(saidBy(() => diffReports(report, odd()))).not.toContain(CANARY);
      expect(saidBy(() => createReceipt(odd(), {}))).not.toContain(CANARY);
    }
  });

  it.each([0, 1, 2, 3, 4, 5])('in a receipt, after %i readings, is not shown', (reads) => {
    for (const member of Object.keys(receipt)) {
      const odd = butFor(receipt, member, thrown, reads);
      expect(saidBy(() => verifyReceipt(odd, {}))).not.toContain(CANARY);
    }
    for (const member of Object.keys(receipt.options)) {
      const options = butFor(receipt.options, member, thrown, reads);
      expect(saidBy(() => verifyReceipt({ ...receipt, options }, {}))).not.toContain(CANARY);
    }
  });
});

describe('a record and changes of which each member can be read once', () => {
  it('are enough for applyRemedy', () => {
    const thrown = (): unknown => new Error(CANARY);
    const record = failing('children', [failing('id', 'c', thrown, 1)], thrown, 1);
    const change = { pointer: '/children/0/id', value: failing('on', 'c1', thrown, 1) };
    expect(applyRemedy(record, [change])).toEqual({ children: [{ id: { on: 'c1' } }] });
  });
});
