import { describe, expect, it } from 'vitest';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { scoreOf, unlistedSurvivors, wronglyListed, type TriedMutant } from './mutation-run';
import { isKilled } from './killing';
import { mutantsOfRule } from './rule-mutants';

const id = 'barriers-to-progress-noted';
const rule = allRuleset().rules.find((compiled) => compiled.rule.id === id)!.rule;
const tried: readonly TriedMutant[] = mutantsOfRule(rule).map((mutant) => ({
  mutant,
  killed: isKilled(mutant),
}));
const isListed = ({ mutant: { change } }: TriedMutant): boolean => change.endsWith('"notApplicable"]');

describe('the list of what no case notices', () => {
  it('has to name a change that no case notices', () => {
    const unnoticed = tried.map((each) => ({ ...each, killed: false }));
    expect(unlistedSurvivors(tried)).toEqual([]);
    expect(unlistedSurvivors(unnoticed)).toHaveLength(tried.length - 1);
    expect(unlistedSurvivors(unnoticed).every((change) => change.startsWith(`rule ${id}, `))).toBe(true);
  });

  it('must not name a change that a case notices, nor one that there is not', () => {
    const noticed = tried.map((each) => ({ ...each, killed: true }));
    const of = (faults: readonly string[]) => faults.filter((fault) => fault.includes(id));
    expect(of(wronglyListed(tried))).toEqual([]);
    expect(of(wronglyListed(noticed))).toHaveLength(1);
    expect(of(wronglyListed(tried.filter((each) => !isListed(each))))).toEqual([
      `nothing is spoken of by ${id}`,
    ]);
  });

  it('does not raise the score', () => {
    expect(scoreOf(tried)).toBeCloseTo((100 * (tried.length - 1)) / tried.length);
  });
});
