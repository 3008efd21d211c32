import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Condition } from '../../src/evaluator/condition';
import { dateInWords } from '../../src/report/english';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { instrumentWith, rulesetOn, ruleWith } from './hand-made-ruleset';
import { AS_OF, FIRST, realisticCase, SECOND } from './realistic-case';

const whole = evaluateCase(realisticCase(FIRST), { asOf: AS_OF, include: 'all' });
const redacted = evaluateCase(realisticCase(FIRST), { asOf: AS_OF, include: 'all', redact: true });

const textOf = (value: unknown): string => JSON.stringify(value);

/** Every member name in a value, wherever it stands. */
function memberNames(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(memberNames);
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}

describe('a redacted report', () => {
  it('is about a case with something of every outcome', () => {
    const outcomes = new Set(whole.findings.map(({ outcome, late }) => (late ? 'late' : outcome)));
    expect([...outcomes].sort()).toEqual(['late', 'met', 'notApplicable', 'notMet', 'undetermined']);
    expect(whole.deadlines.map(({ status }) => status)).toContain('overdue');
  });

  it('holds no date, narrative or number of the record', () => {
    const dates = Object.values(FIRST).filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)));
    expect(dates).toHaveLength(8);
    const values = [
      ...dates,
      ...dates.map((date) => dateInWords(String(date))),
      FIRST.narrative,
      FIRST.priority,
    ];
    const found = (report: unknown) => values.filter((value) => textOf(report).includes(String(value)));
    expect(found(whole)).toContain(FIRST.placed);
    expect(found(redacted)).toEqual([]);
    expect(textOf(redacted)).not.toMatch(/\b(19|20)\d{2}-\d{2}-\d{2}\b(?<!2026-09-15)/);
  });

  it('holds no member in which values of the record stand', () => {
    const confidential = ['actual', 'params', 'dueDate', 'startsOn', 'daysLate', 'daysLeft'];
    const names = memberNames(whole);
    // Nothing here is due: of `daysLeft` the next test speaks.
    expect(confidential.filter((name) => !names.includes(name))).toEqual(['daysLeft']);
    expect(confidential.filter((name) => memberNames(redacted).includes(name))).toEqual([]);
  });

  it('leaves out the days that are left', () => {
    const record = realisticCase(FIRST);
    const asOf = '2026-07-14';
    const daysLeft = (redact: boolean) =>
      evaluateCase(record, { asOf, redact }).deadlines.map((deadline) => deadline.daysLeft ?? null);
    expect(daysLeft(false)).toContain(0);
    expect(daysLeft(true).filter((days) => days !== null)).toEqual([]);
  });

  it('is the same for a record in which every value is another and the answers are not', () => {
    const other = realisticCase(SECOND);
    const options = { asOf: AS_OF, include: 'all' as const };
    const values = (version: typeof FIRST) => Object.values(version);
    expect(values(FIRST).filter((value) => values(SECOND).includes(value))).toEqual([]);
    expect(evaluateCase(other, options)).not.toEqual(whole);
    expect(evaluateCase(other, { ...options, redact: true })).toEqual(redacted);
  });

  it('keeps what is owed, by whom, where and why', () => {
    const kept = ({ findings }: typeof whole) =>
      findings.map(
        ({ id, ruleId, outcome, severity, topic, subject, pointer, provisions, curable, late }) => ({
          ...{ id, ruleId, outcome, severity, topic, subject, pointer, provisions, curable, late },
        }),
      );
    expect(kept(redacted)).toEqual(kept(whole));
    const { findings: _, deadlines: __, ...rest } = whole;
    expect(redacted).toMatchObject(rest);
    expect(redacted.deadlines).toEqual(
      whole.deadlines.map(({ what, subject, countedFrom, status, ruleId }) => ({
        ...{ what, subject, countedFrom, status, ruleId },
      })),
    );
  });

  it('says in every message only the duty and the outcome', () => {
    expect(redacted.findings[0]?.message).toBe(
      'A child under DCF’s supervision to whom no listed trigger applies has a case plan: notApplicable.',
    );
    const titles = new Map(allRuleset().rules.map(({ rule }) => [rule.id, rule.title]));
    for (const { message, ruleId, outcome } of redacted.findings) {
      expect(message).toBe(`${titles.get(ruleId)}: ${outcome}.`);
    }
  });

  describe('keeps what the rules compare with, and not what the record does', () => {
    const requires: Condition = {
      any: [
        { fact: 'child.done', operator: 'equal', value: 'what the rules say' },
        {
          not: {
            fact: 'child.planLanguage',
            operator: 'notEqual',
            value: { fact: 'child.familyLanguage' },
          },
        },
      ],
    };
    const condition = {
      id: 'done-somehow',
      provisions: ['example-act.1'],
      label: 'it is done',
      subject: 'child' as const,
      when: requires,
    };

    it.each([
      ['a rule', instrumentWith({ rules: [ruleWith({ requires })] })],
      [
        'a named condition',
        instrumentWith({
          rules: [ruleWith({ requires: { condition: condition.id } })],
          conditions: [condition],
        }),
      ],
    ])('in %s', (_, instrument) => {
      const facts = { asked: true, done: 'zq1', planLanguage: 'zq2', familyLanguage: 'zq3' };
      const ruleset = rulesetOn(facts, [instrument]);
      const record = { children: [{ id: 'c1' }] };
      expect(textOf(evaluateCase(record, { asOf: AS_OF, ruleset }))).toMatch(/zq1.*zq2.*zq3/);
      const { findings } = evaluateCase(record, { asOf: AS_OF, ruleset, redact: true });
      expect(findings[0]?.evidence).toEqual([
        { fact: 'child.done', required: 'what the rules say' },
        { fact: 'child.planLanguage', operator: 'notEqual', required: null },
      ]);
    });
  });
});
