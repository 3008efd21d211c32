import { allRuleset } from '../../src/ruleset/all-ruleset';
import { isKilled, rulesThatRead } from './killing';
import type { Mutant } from './mutant';
import { mutantsOfParameter } from './parameter-mutants';
import { mutantsOfCondition, mutantsOfRule } from './rule-mutants';
import { LISTED_SURVIVORS, speaksOf } from './survivors';

export interface TriedMutant {
  readonly mutant: Mutant;
  readonly killed: boolean;
}

/** The parameters that only notices read: no case speaks of a notice. */
export function parametersWithoutRule(): readonly string[] {
  return [...allRuleset().parameters.keys()].filter(
    (id) => rulesThatRead({ kind: 'parameter', id }).length === 0,
  );
}

/** Every change of every rule, named condition and parameter, tried on the cases. */
export function triedMutants(): readonly TriedMutant[] {
  const { rules, conditions, parameters } = allRuleset();
  const unread = new Set(parametersWithoutRule());
  const mutants: readonly Mutant[] = [
    ...rules.flatMap(({ rule }) => mutantsOfRule(rule)),
    ...[...conditions.values()].flatMap(mutantsOfCondition),
    ...[...parameters.values()].filter(({ id }) => !unread.has(id)).flatMap(mutantsOfParameter),
  ];
  return mutants.map((mutant) => ({ mutant, killed: isKilled(mutant) }));
}

export const nameOf = ({ kind, id, change }: Mutant): string => `${kind} ${id}, ${change}`;

/** Changes that no case notices and of which it is not said why. */
export const unlistedSurvivors = (tried: readonly TriedMutant[]): readonly string[] =>
  tried
    .filter(({ mutant, killed }) => !killed && !LISTED_SURVIVORS.some((listed) => speaksOf(listed, mutant)))
    .map(({ mutant }) => nameOf(mutant));

/** What is wrong with the list: a change on it that a case does notice, an entry or an id that speaks of nothing. */
export function wronglyListed(tried: readonly TriedMutant[]): readonly string[] {
  return LISTED_SURVIVORS.flatMap((listed) => {
    const spokenOf = tried.filter(({ mutant }) => speaksOf(listed, mutant));
    const named = listed.of ?? [String(listed.change)];
    return [
      ...spokenOf.filter(({ killed }) => killed).map(({ mutant }) => `a case notices ${nameOf(mutant)}`),
      ...named
        .filter((id) => !spokenOf.some(({ mutant }) => listed.of === undefined || mutant.id === id))
        .map((id) => `nothing is spoken of by ${id}`),
    ];
  });
}

/** The share of the changes that some case notices, in per cent; of no changes all. */
export function scoreOf(tried: readonly TriedMutant[]): number {
  const killed = tried.filter((each) => each.killed).length;
  return tried.length === 0 ? 100 : (100 * killed) / tried.length;
}
