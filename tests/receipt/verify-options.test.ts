import { describe, expect, it } from 'vitest';
import { CaseRecordError, evaluateCase } from '../../src/evaluate-case';
import { spanish } from '../../src/locales/es/index';
import { createReceipt } from '../../src/receipt/create-receipt';
import { ReceiptError } from '../../src/receipt/receipt-error';
import { verifyReceipt } from '../../src/receipt/verify-receipt';
import { CANARY, untouchable, withFailingGetter } from '../hostile/hostile-values';
import { AS_OF } from '../report/realistic-case';

const record = { children: [] };
const receiptIn = (options: object) =>
  createReceipt(evaluateCase(record, { asOf: AS_OF, ...options }), record, options);
const [english, inSpanish] = [receiptIn({}), receiptIn({ locale: spanish })];

/** What verifying throws with options that are none. */
function thrownBy(receipt: object, options: unknown): Error | null {
  try {
    verifyReceipt(receipt, record, options as never);
    return null;
  } catch (error) {
    return error as Error;
  }
}

describe('options of verifying that cannot be read', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['an object that throws when it is read', untouchable()],
    ['a getter that throws', withFailingGetter('locales')],
  ])('count as left out: %s', (_, options) => {
    expect(thrownBy(english, options)).toBeNull();
    expect(thrownBy(inSpanish, options)).toEqual(
      new ReceiptError('The report is in another language: give its catalogue among the locales.'),
    );
  });
});

describe('options of verifying that are wrong', () => {
  const OTHERS: readonly unknown[] = [
    7,
    'es',
    {},
    null,
    [7],
    [null],
    ['es'],
    [untouchable()],
    untouchable([]),
  ];
  const LOCALES: readonly unknown[] = [...OTHERS, [withFailingGetter('tag')], new Array(4_294_967_295)];

  it.each(LOCALES.map((locales, at) => [at, locales] as const))('are an issue: locales %i', (_, locales) => {
    for (const receipt of [english, inSpanish]) {
      const error = thrownBy(receipt, { locales });
      expect(error).toBeInstanceOf(CaseRecordError);
      expect(error?.message).toBe(
        '(record): locales must be a list of catalogues, such as that of dcf-case-plan-rules/locales/es.',
      );
      expect(`${String(error?.stack)} ${String(error?.cause)}`).not.toContain(CANARY);
    }
  });

  it.each([{}, 7, 'policy', untouchable()])('are an issue: a ruleset that is none', (ruleset) => {
    expect(thrownBy(english, { ruleset })).toBeInstanceOf(CaseRecordError);
  });

  it('are an issue: a catalogue that has nothing but the right tag', () => {
    expect(thrownBy(inSpanish, { locales: [{ tag: 'es' }] })).toBeInstanceOf(CaseRecordError);
  });
});

describe('a receipt that names more authorities than there are', () => {
  it('is none, be they all known', () => {
    const authorities = Array.from({ length: 6_000 }, () => 'dcfPolicy');
    const receipt = { ...english, options: { ...english.options, authorities } };
    expect(thrownBy(receipt, {})).toEqual(
      new ReceiptError(
        '/options/authorities must be null or a list of: dcfPolicy, stateLaw, federalLaw, otherDcfPolicy.',
      ),
    );
  });
});
