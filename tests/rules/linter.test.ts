import { describe, expect, it } from 'vitest';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { answersWithoutCase, misplacedCases, repeatedCaseNames } from './case-coverage';
import { idleLeavesOfCondition, idleLeavesOfRule } from './condition-bites';
import {
  provisionsWithoutReason,
  rulesOutOfOrder,
  unansweredProvisions,
  wronglyCitedProvisions,
} from './provision-links';
import { unregisteredFiles } from './registered-files';
import { unusedConditions, unusedFacts, unusedParameters, wronglyRelatedRules } from './usage';

// Each check lists what is wrong, so that a failure names it.

const ruleset = allRuleset();

describe('provisions', () => {
  it('are answered by what their disposition says: a rule, a named condition, a parameter', () => {
    expect(unansweredProvisions()).toEqual([]);
  });

  it('are cited only where their disposition allows it, by a rule first of all one that it answers', () => {
    expect(wronglyCitedProvisions()).toEqual([]);
  });

  it('say why no rule decides them', () => {
    expect(provisionsWithoutReason()).toEqual([]);
  });

  it('are cited by the rules of their own instrument in the order of the text', () => {
    expect(rulesOutOfOrder()).toEqual([]);
  });
});

describe('documents', () => {
  it('are all registered in src/ruleset/instruments', () => {
    expect(unregisteredFiles()).toEqual([]);
  });

  it('name as related only rules of other documents that exist', () => {
    expect(wronglyRelatedRules()).toEqual([]);
  });

  it('include no named condition that nothing uses', () => {
    expect(unusedConditions()).toEqual([]);
  });

  it('include no parameter that nothing reads', () => {
    expect(unusedParameters()).toEqual([]);
  });

  it('leave no fact of the catalogue unread', () => {
    expect(unusedFacts()).toEqual([]);
  });
});

describe('cases', () => {
  it('stand beside the rule that they are about', () => {
    expect(misplacedCases()).toEqual([]);
  });

  it('of one rule have names of their own', () => {
    expect(repeatedCaseNames()).toEqual([]);
  });

  it.each(ruleset.rules.map(({ rule }) => [rule.provisions.join(' '), rule.id, rule] as const))(
    '%s %s: there is a case for every answer',
    (_, __, rule) => {
      expect(answersWithoutCase(rule)).toEqual([]);
    },
  );
});

describe('every condition bites: without any one leaf, some case is answered otherwise', () => {
  it.each(ruleset.rules.map(({ rule }) => [rule.provisions.join(' '), rule.id, rule] as const))(
    '%s %s',
    (_, __, rule) => {
      expect(idleLeavesOfRule(rule)).toEqual([]);
    },
  );

  it.each(
    [...ruleset.conditions.values()].map((named) => [named.provisions.join(' '), named.id, named] as const),
  )('%s %s', (_, __, named) => {
    expect(idleLeavesOfCondition(named)).toEqual([]);
  });
});
