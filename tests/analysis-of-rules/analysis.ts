import { allRuleset } from '../../src/ruleset/all-ruleset';
import { PAIRS_BY_DESIGN } from './pairs-by-design';
import { claimsOfCondition, claimsOfRule, type Claims } from './rule-claims';
import { rulePairs, type RulePair } from './rule-pairs';
import { searchFor } from './search';
import { witnessesOf, type Witnesses } from './witnesses';
import { both, not, writtenOut } from './written-out';

export interface ConditionPair {
  readonly condition: string;
  readonly from: string;
  readonly combinations: number;
}

/** All that is said of the rules as a body. */
export interface Analysis {
  readonly rules: readonly (Claims & { readonly witnesses: Witnesses })[];
  readonly conditions: readonly Claims[];
  readonly conditionPairs: readonly ConditionPair[];
  readonly pairs: readonly RulePair[];
}

export function analysis(): Analysis {
  const { rules, conditions } = allRuleset();
  return {
    rules: rules.map(({ rule }) => ({ ...claimsOfRule(rule), witnesses: witnessesOf(rule) })),
    conditions: [...conditions.values()].map(claimsOfCondition),
    conditionPairs: conditionPairs(),
    pairs: rulePairs(),
  };
}

/** Named conditions on one kind of subject of which the one holds wherever the other does. */
function conditionPairs(): readonly ConditionPair[] {
  const conditions = [...allRuleset().conditions.values()];
  return conditions.flatMap((condition) =>
    conditions
      .filter((from) => from !== condition && from.subject === condition.subject)
      .map((from) => ({
        from,
        search: searchFor(both(writtenOut(from.when), not(writtenOut(condition.when)))),
      }))
      .filter(({ search }) => search.found === null)
      .map(({ from, search }) => ({
        condition: condition.id,
        from: from.id,
        combinations: search.combinations,
      })),
  );
}

const isListed = ({ rule, from }: RulePair): boolean =>
  PAIRS_BY_DESIGN.some((pair) => pair.rule === rule.id && pair.from === from.id);

/** Whether two rules name each other as rules on one duty. */
export const areRelated = ({ rule, from }: RulePair): boolean =>
  allRuleset().relations.get(rule.id)?.has(from.id) ?? false;

/** Everything that is wrong with the rules, or with the list of pairs by design; none where nothing is. */
export function faultsOf({ rules, conditions, pairs }: Analysis): readonly string[] {
  const follows = pairs.filter(({ relation }) => relation === 'follows');
  return [
    ...[...rules, ...conditions].flatMap(({ id, never }) => never.map((what) => `${id}: ${what}`)),
    ...rules.flatMap(({ id, witnesses }) =>
      Object.entries(witnesses)
        .filter(([, witness]) => witness === null)
        .map(([outcome]) => `${id}: in no case ${outcome}`),
    ),
    ...follows
      .filter((pair) => !areRelated(pair) && !isListed(pair))
      .map(({ rule, from }) => `${rule.id} follows from ${from.id}, and nothing says why both stand`),
    ...PAIRS_BY_DESIGN.filter(
      ({ rule, from }) => !follows.some((pair) => pair.rule.id === rule && pair.from.id === from),
    ).map(({ rule, from }) => `${rule} is listed as following from ${from}, and does not`),
  ];
}
