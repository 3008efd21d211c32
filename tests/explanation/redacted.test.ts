import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { explain } from '../../src/explanation/explain';
import { renderExplanation } from '../../src/explanation/render-explanation';
import { dateInWords } from '../../src/report/english';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { instrumentWith, rulesetOn, ruleWith } from '../report/hand-made-ruleset';
import { AS_OF, FIRST, realisticCase, SECOND } from '../report/realistic-case';
import { statementsIn } from './explanation-tree';

const findingsOf = (redact: boolean) =>
  evaluateCase(realisticCase(FIRST), { asOf: AS_OF, include: 'all', redact }).findings;

const ids = findingsOf(false).map(({ id }) => id);

const explained = (version: typeof FIRST, redact: boolean) =>
  ids.map((id) => explain(realisticCase(version), { asOf: AS_OF, redact }, id));

const whole = explained(FIRST, false);
const redacted = explained(FIRST, true);

describe('a redacted explanation', () => {
  it('holds no date, narrative or number of the record, and is about a case that has them', () => {
    const dates = Object.values(FIRST).filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)));
    const values = [
      ...dates,
      ...dates.map((date) => dateInWords(String(date))),
      FIRST.narrative,
      FIRST.priority,
    ];
    const found = (explanations: typeof whole) => {
      const text =
        JSON.stringify(explanations) + explanations.map((each) => renderExplanation(each)).join('');
      return values.filter((value) => text.includes(String(value)));
    };
    expect(found(whole)).toContain(FIRST.placed);
    expect(found(whole)).toContain(dateInWords(FIRST.placed));
    expect(found(redacted)).toEqual([]);
    // What the rules compare with may be a date too.
    const ofRules = [...allRuleset().parameters.values()].flatMap(({ values: dated }) =>
      dated.map(({ value }) => value),
    );
    const told = JSON.stringify(redacted).match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [];
    expect([...new Set(told)].filter((date) => !ofRules.includes(date))).toEqual([AS_OF]);
  });

  it('is the same for a record in which every value is another and the answers are not', () => {
    expect(explained(SECOND, false)).not.toEqual(whole);
    expect(explained(SECOND, true)).toEqual(redacted);
  });

  it('has no values as parameters of its sentences', () => {
    const params = redacted
      .flatMap(({ statement }) => statementsIn(statement))
      .map(({ params: each }) => each ?? {});
    expect(new Set(params.flatMap((each) => Object.keys(each)))).toEqual(
      new Set(['operator', 'required', 'requiredFact']),
    );
  });

  it('says what the redacted finding says', () => {
    expect(redacted.map(({ statement }) => statement.text)).toEqual(
      findingsOf(true).map(({ message }) => message),
    );
  });

  it('keeps what holds, what does not, what decided, and what is missing', () => {
    const kept = (explanations: typeof whole) =>
      explanations.map(({ statement }) =>
        statementsIn(statement)
          .filter(({ kind }) => !['fact', 'parameter', 'field'].includes(kind))
          .map(({ kind, truth, decides, needs, fact, condition, pointers, provisions }) => ({
            ...{ kind, truth, decides, needs, fact, condition, pointers, provisions },
          })),
      );
    expect(kept(redacted)).toEqual(kept(whole));
  });

  it('leaves out what the record is compared with where that is the record’s too', () => {
    const facts = { asked: true, done: 'zq1', planLanguage: 'zq2', familyLanguage: 'zq3' };
    const rule = ruleWith({
      requires: {
        all: [
          { fact: 'child.done', operator: 'equal', value: 'what the rules say' },
          { fact: 'child.planLanguage', operator: 'equal', value: { fact: 'child.familyLanguage' } },
        ],
      },
    });
    const ruleset = rulesetOn(facts, [instrumentWith({ rules: [rule] })]);
    const textWith = (redact: boolean) =>
      JSON.stringify(
        explain({ children: [{ id: 'c1' }] }, { asOf: AS_OF, ruleset, redact }, 'thing-done@child:c1'),
      );
    for (const value of ['zq1', 'zq2', 'zq3']) {
      expect(textWith(false)).toContain(value);
      expect(textWith(true)).not.toContain(value);
    }
    expect(textWith(true)).toContain('what the rules say');
  });
});
