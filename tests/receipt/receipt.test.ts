import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import {
  CaseRecordError,
  evaluateCase,
  safeEvaluateCase,
  type EvaluateOptions,
} from '../../src/evaluate-case';
import { spanish } from '../../src/locales/es/index';
import { createReceipt } from '../../src/receipt/create-receipt';
import type { Receipt } from '../../src/receipt/receipt';
import { ReceiptError } from '../../src/receipt/receipt-error';
import { verifyReceipt } from '../../src/receipt/verify-receipt';
import type { Report } from '../../src/report/report';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { canonicalDigest } from '../../src/ruleset/canonical-digest';
import { rulesetOn } from '../report/hand-made-ruleset';
import { AS_OF, FIRST, realisticCase, SECOND } from '../report/realistic-case';

const record = realisticCase(FIRST);
const otherRules = rulesetOn({ asked: true, done: false });

function receiptOf(options: Partial<EvaluateOptions> = {}, of: unknown = record): Receipt {
  return createReceipt(evaluateCase(of, { asOf: AS_OF, ...options }), of, options);
}

const whats = (receipt: unknown, of: unknown = record, options = {}) => {
  const { sameAnswer, differences } = verifyReceipt(receipt, of, options);
  return { sameAnswer, what: differences.map(({ what }) => what) };
};

const SAME = { sameAnswer: true, what: [] };

/** A receipt as another version of the library would have made it of the same answer. */
function madeBy(libraryVersion: string): Receipt {
  const report: Report = { ...evaluateCase(record, { asOf: AS_OF }), libraryVersion };
  return { ...receiptOf(), libraryVersion, reportDigest: canonicalDigest(report) };
}

describe('a receipt', () => {
  it('states what the report was made from, and nothing of it', () => {
    const receipt = receiptOf({
      authorities: ['federalLaw', 'dcfPolicy', 'dcfPolicy'],
      include: 'all',
      redact: true,
    });
    expect(receipt).toEqual({
      format: 'dcf-case-plan-receipt/1',
      libraryVersion: packageJson.version,
      rulesVersion: allRuleset().version,
      rulesDigest: allRuleset().digest(),
      recordDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      asOf: AS_OF,
      options: { authorities: ['dcfPolicy', 'federalLaw'], include: 'all', redact: true, language: 'en' },
      issues: 0,
      reportDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify(receipt)).not.toContain(FIRST.narrative);
    expect(receiptOf().options).toEqual({
      authorities: null,
      include: 'outstanding',
      redact: false,
      language: 'en',
    });
  });

  it('has digests that others can compute: SHA-256 of canonical JSON', () => {
    const small = { children: [] };
    const { recordDigest } = receiptOf({}, small);
    expect(recordDigest).toBe(createHash('sha256').update('{"children":[]}').digest('hex'));
  });

  it('can be made of a report that was stored as JSON', () => {
    const stored: Report = JSON.parse(JSON.stringify(evaluateCase(record, { asOf: AS_OF })));
    expect(createReceipt(stored, record)).toEqual(receiptOf());
  });

  it('counts what could not be read of a record', () => {
    const halfTyped = { ...record, id: 7, family: 'x' };
    const { report } = safeEvaluateCase(halfTyped, { asOf: AS_OF });
    const receipt = createReceipt(report as Report, halfTyped);
    expect(receipt.issues).toBe(2);
    expect(whats(receipt, halfTyped)).toEqual(SAME);
  });

  it.each<[string, Partial<EvaluateOptions>, RegExp]>([
    ['another day', { asOf: '2026-09-16' }, /not the answer to this record/],
    ['other options', { include: 'all' }, /not the answer to this record/],
    ['other rules', { ruleset: otherRules }, /with other rules/],
  ])('is not made of a report that is another answer: %s', (_, options, message) => {
    const report = evaluateCase(record, { asOf: AS_OF });
    expect(() => createReceipt(report, record, options)).toThrow(message);
    expect(() => createReceipt(report, record, options)).toThrow(ReceiptError);
  });

  it('is not made of what is no report, of another library’s report, or of a record that is not plain JSON', () => {
    const report = evaluateCase(record, { asOf: AS_OF });
    expect(() => createReceipt(null as unknown as Report, record)).toThrow('A report is an object.');
    expect(() => createReceipt({ ...report, libraryVersion: '0.0.1' }, record)).toThrow(
      /another version of the library/,
    );
    expect(() => createReceipt({ ...report, asOf: Number.NaN as never }, record, { asOf: AS_OF })).toThrow(
      ReceiptError,
    );
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    for (const odd of [circular, undefined, { id: '\ud800' }, { id: 1n }]) {
      expect(() => createReceipt(report, odd)).toThrow('The record is not plain JSON.');
    }
  });

  it('is not made with options that are wrong', () => {
    const report = evaluateCase(record, { asOf: AS_OF });
    expect(() => createReceipt(report, record, { authorities: ['x'] as never })).toThrow(CaseRecordError);
  });
});

describe('verifying', () => {
  it.each<[string, Partial<EvaluateOptions>]>([
    ['the defaults', {}],
    ['everything', { include: 'all' }],
    ['some authorities', { authorities: ['dcfPolicy'] }],
    ['no values', { redact: true, include: 'all' }],
  ])('finds the same answer with %s', (_, options) => {
    const verification = verifyReceipt(receiptOf(options), structuredClone(record));
    expect(verification).toEqual({
      sameAnswer: true,
      differences: [],
      report: evaluateCase(record, { asOf: AS_OF, ...options }),
    });
  });

  it('finds that the record changed, and the answer with it', () => {
    const changed = structuredClone(record);
    Object.assign(changed.children?.[0]?.permanency ?? {}, { concurrentPermanencyPlan: { occurred: false } });
    expect(whats(receiptOf(), changed)).toEqual({ sameAnswer: false, what: ['record', 'answer'] });
    const { differences } = verifyReceipt(receiptOf(), changed);
    expect(differences[0]).toEqual({
      what: 'record',
      was: receiptOf().recordDigest,
      is: receiptOf({}, changed).recordDigest,
      message: 'The record is another, or was changed.',
    });
    expect(differences[1]?.message).toBe('The answer differs.');
  });

  it('finds that the record changed where the answer is the same', () => {
    expect(whats(receiptOf(), { ...record, id: 'r2' })).toEqual({ sameAnswer: true, what: ['record'] });
    expect(whats(receiptOf({ redact: true }), realisticCase(SECOND)).what).toContain('record');
  });

  it('finds that the rules are others, and takes those that it is given', () => {
    const receipt = receiptOf({ ruleset: otherRules });
    expect(whats(receipt, record, { ruleset: otherRules })).toEqual(SAME);
    expect(whats(receipt).what).toContain('rules');
    const [rules] = verifyReceipt(receipt, record).differences;
    expect(rules).toMatchObject({
      was: `${otherRules.version} ${otherRules.digest()}`,
      is: `${allRuleset().version} ${allRuleset().digest()}`,
    });
  });

  it('finds that the library is another, and still whether the answer is the same', () => {
    expect(whats(madeBy('0.0.9'))).toEqual({ sameAnswer: true, what: ['library'] });
    expect(verifyReceipt(madeBy('0.0.9'), record).differences[0]).toMatchObject({
      was: '0.0.9',
      is: packageJson.version,
    });
    expect(whats({ ...receiptOf(), libraryVersion: '0.0.9' })).toEqual({
      sameAnswer: false,
      what: ['library', 'answer'],
    });
  });

  it.each<[string, Partial<Receipt>]>([
    ['the digest of the report', { reportDigest: '0'.repeat(64) }],
    ['the day', { asOf: '2026-12-24' }],
    [
      'the options',
      { options: { authorities: ['dcfPolicy'], include: 'all', redact: false, language: 'en' } },
    ],
    ['the number of issues', { issues: 1 }],
  ])('finds that nothing accounts for another answer where the receipt was changed: %s', (_, change) => {
    const { sameAnswer, differences } = verifyReceipt({ ...receiptOf(), ...change }, record);
    expect(sameAnswer).toBe(false);
    expect(differences).toMatchObject([
      { what: 'answer', message: expect.stringContaining('or was changed') },
    ]);
  });

  it('gives the answer in the language of the receipt, if that language is there', () => {
    const receipt = receiptOf({ locale: spanish });
    expect(receipt.options.language).toBe('es');
    expect(whats(receipt, record, { locales: [spanish] })).toEqual(SAME);
    expect(verifyReceipt(receipt, record, { locales: [spanish] }).report.language.tag).toBe('es');
    expect(whats(receiptOf(), record, { locales: [spanish] })).toEqual(SAME);
    expect(() => verifyReceipt(receipt, record)).toThrow('The report is in another language');
  });

  it('is not done with a record that is not plain JSON', () => {
    expect(() => verifyReceipt(receiptOf(), { on: Number.NaN })).toThrow('The record is not plain JSON.');
  });
});

describe('a receipt that is none', () => {
  const SECRET = 'Invented Secret';
  const { options, ...rest } = receiptOf();

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'A receipt is an object.'],
    ['a list', [], 'A receipt is an object.'],
    ['a record', record, '/format is missing.'],
    ['another format', { ...rest, options, format: SECRET }, '/format must be "dcf-case-plan-receipt/1".'],
    ['no options', rest, '/options is missing.'],
    ['options of another type', { ...rest, options: [] }, '/options must be an object.'],
    [
      'an unknown authority',
      { ...rest, options: { ...options, authorities: [SECRET] } },
      '/options/authorities must be null or a list of: dcfPolicy, stateLaw, federalLaw, otherDcfPolicy.',
    ],
    [
      'another selection',
      { ...rest, options: { ...options, include: SECRET } },
      '/options/include must be one of: outstanding, all.',
    ],
    [
      'a truth that is none',
      { ...rest, options: { ...options, redact: 1 } },
      '/options/redact must be true or false.',
    ],
    ['no language', { ...rest, options: { ...options, language: '' } }, '/options/language must be a text.'],
    [
      'a day that does not exist',
      { ...rest, options, asOf: '2026-02-30' },
      '/asOf must be a day of the calendar, YYYY-MM-DD.',
    ],
    [
      'half a digest',
      { ...rest, options, recordDigest: 'abc' },
      '/recordDigest must be a digest of 64 hexadecimal digits.',
    ],
    ['fewer than no issues', { ...rest, options, issues: -1 }, '/issues must be a whole number, 0 or more.'],
    ['no version', { ...rest, options, rulesVersion: '' }, '/rulesVersion must be a text.'],
    ['a member more', { ...rest, options, [SECRET]: 1 }, 'The receipt has 1 unknown member(s).'],
    [
      'an option more',
      { ...rest, options: { ...options, [SECRET]: 1 } },
      '/options has 1 unknown member(s).',
    ],
  ])('is refused, by the name of the member and no value: %s', (_, receipt, message) => {
    expect(() => verifyReceipt(receipt, record)).toThrow(new ReceiptError(message));
  });
});
