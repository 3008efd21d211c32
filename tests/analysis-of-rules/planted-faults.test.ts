import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/evaluator/condition';
import type { Rule } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { faultsOf, type Analysis } from './analysis';
import { PAIRS_BY_DESIGN } from './pairs-by-design';
import { claimsOfRule } from './rule-claims';
import { searchForOtherwise, type RulePair } from './rule-pairs';

const ruleNamed = (id: string): Rule => {
  const found = allRuleset().rules.find(({ rule }) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found.rule;
};

const duty = ruleNamed('concurrent-permanency-plan-developed');
const { clock: _, ...withoutDays } = duty;

const age = (operator: 'lessThan' | 'greaterThanInclusive', parameter: string): Condition => ({
  fact: 'child.age',
  operator,
  value: { fact: `parameter.${parameter}` },
});
const isFrom13 = age('greaterThanInclusive', 'additionalContentsAge');
const isFrom14 = age('greaterThanInclusive', 'federalOlderYouthAge');
const isBelow13 = age('lessThan', 'additionalContentsAge');
const isPlaced: Condition = { condition: 'childIsInPlacement' };

const never = (changed: Partial<Rule>): readonly string[] => claimsOfRule({ ...duty, ...changed }).never;

describe('a rule that', () => {
  it('can never apply is named', () => {
    expect(never({ applies: { all: [isPlaced, isFrom14, isBelow13] } })).toEqual(
      expect.arrayContaining(['never applies', 'never is met', 'never fails']),
    );
  });

  it('can never be met where it applies is named', () => {
    expect(never({ applies: { all: [isFrom14] }, requires: { all: [isPlaced, isBelow13] } })).toContain(
      'never is met',
    );
  });

  it('can never fail where it applies is named', () => {
    expect(never({ applies: { all: [isFrom14] }, requires: { any: [isFrom13, isPlaced] } })).toEqual([
      'never fails',
      `never matters: ${JSON.stringify(isPlaced)}`,
    ]);
  });

  it('has a part that never matters is named with the part', () => {
    expect(never({ applies: { all: [isPlaced, isFrom13, isFrom14] } })).toEqual([
      `never matters: ${JSON.stringify(isFrom13)}`,
    ]);
  });

  it('can never weigh as a warning is named', () => {
    expect(never({ applies: { all: [isFrom14] }, warningUnless: { all: [isFrom13] } })).toContain(
      'never weighs as a warning',
    );
  });
});

describe('a rule follows from another', () => {
  const wide: Rule = { ...withoutDays, applies: { all: [isFrom13] } };
  const narrow: Rule = { ...withoutDays, applies: { all: [isFrom14] } };

  it('that applies to more and asks for the same, and not the other way round', () => {
    expect(searchForOtherwise(narrow, wide)?.found).toBeNull();
    expect(searchForOtherwise(wide, narrow)?.found?.get('child.age')).toBe(13);
  });

  it('that asks for more, and not the other way round', () => {
    const strict: Rule = { ...narrow, requires: { all: [duty.requires, isPlaced] } };
    expect(searchForOtherwise(narrow, strict)?.found).toBeNull();
    expect(searchForOtherwise(strict, narrow)?.found).not.toBeNull();
  });

  it('but not where it has a due day or a time in force of its own', () => {
    expect(
      searchForOtherwise({ ...narrow, clock: duty.clock as NonNullable<Rule['clock']> }, wide),
    ).toBeNull();
    expect(searchForOtherwise(narrow, { ...wide, inForce: { from: '2020-01-01', until: null } })).toBeNull();
  });
});

describe('the analysis', () => {
  const nothing: Analysis = { rules: [], conditions: [], conditionPairs: [], pairs: [] };
  const follows = (rule: Rule, from: Rule): RulePair => ({
    rule,
    from,
    relation: 'follows',
    combinations: 1,
    bothMet: 1,
  });
  const byDesign = PAIRS_BY_DESIGN.map(({ rule, from }) => follows(ruleNamed(rule), ruleNamed(from)));

  it('fails where a rule follows from one that it does not name', () => {
    const pairs = [...byDesign, follows(duty, ruleNamed('child-under-supervision-has-a-written-case-plan'))];
    expect(faultsOf({ ...nothing, pairs })).toEqual([
      'concurrent-permanency-plan-developed follows from child-under-supervision-has-a-written-case-plan, and nothing says why both stand',
    ]);
  });

  it('fails where a listed pair does not follow', () => {
    expect(faultsOf({ ...nothing, pairs: byDesign.slice(1) })).toHaveLength(1);
    expect(faultsOf({ ...nothing, pairs: byDesign })).toEqual([]);
  });

  it('fails for a rule that no case shows as met', () => {
    const dead = { ...claimsOfRule(duty), witnesses: { met: null, notMet: 'some case' } };
    expect(faultsOf({ ...nothing, pairs: byDesign, rules: [dead] })).toEqual([`${duty.id}: in no case met`]);
  });
});
