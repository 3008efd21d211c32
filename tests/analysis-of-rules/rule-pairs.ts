import type { Rule } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { onMergedCases } from './merged-cases';
import { asNumber, numberOf, observationsOf } from './observations';
import { searchFor, type Search } from './search';
import { appliesOf, both, not, requiresOf } from './written-out';

/**
 * Whether a rule follows from another: whenever it applies so does the other, and wherever the other is met it is met.
 * `follows`: no combination of values is otherwise. `otherwise`: some record is. `open`: neither was shown.
 */
export type Relation = 'follows' | 'otherwise' | 'open';

export interface RulePair {
  readonly rule: Rule;
  readonly from: Rule;
  readonly relation: Relation;
  /** Combinations of values that were shut out; of pairs that follow. */
  readonly combinations: number;
  /** Subjects in the cases of which both are met, which shows nothing but that the pair is not empty talk. */
  readonly bothMet: number;
}

const MET = asNumber('met');
const NOT_APPLICABLE = asNumber('notApplicable');
const APPLYING: ReadonlySet<number | undefined> = new Set(
  (['met', 'notMet', 'pending'] as const).map(asNumber),
);

/** Whether what two rules say of a subject shows that the one does not follow from the other. */
const showsOtherwise = (said: number | undefined, from: number | undefined): boolean =>
  APPLYING.has(said) && (from === NOT_APPLICABLE || (from === MET && said !== MET));

function isOtherwiseInMergedCases(rule: Rule, from: Rule): boolean {
  for (const outcomes of onMergedCases(rule, from)) {
    const [said, basis] = outcomes.map(asNumber);
    if (showsOtherwise(said, basis)) return true;
  }
  return false;
}

/** Every two rules on one kind of subject, each way round. */
export function rulePairs(): readonly RulePair[] {
  const rules = allRuleset().rules.map((compiled) => compiled.rule);
  return rules.flatMap((rule) =>
    rules.filter((from) => from !== rule && from.subject === rule.subject).map((from) => pairOf(rule, from)),
  );
}

function pairOf(rule: Rule, from: Rule): RulePair {
  const [number, basis] = [numberOf(rule.id), numberOf(from.id)];
  const observations = observationsOf(rule.subject);
  const pair = (relation: Relation, combinations = 0): RulePair => ({
    rule,
    from,
    relation,
    combinations,
    bothMet:
      relation === 'otherwise'
        ? 0
        : observations.filter(({ outcomes }) => outcomes[number] === MET && outcomes[basis] === MET).length,
  });
  if (observations.some(({ outcomes }) => showsOtherwise(outcomes[number], outcomes[basis])))
    return pair('otherwise');
  const search = searchForOtherwise(rule, from);
  if (search?.found === null) return pair('follows', search.combinations);
  return pair(isOtherwiseInMergedCases(rule, from) ? 'otherwise' : 'open');
}

/**
 * Looks for values of which a rule applies and the other does not, or the other is met and the rule is not; `null` where
 * their days keep the rule from following, whatever the conditions say. A parameter has one value for both.
 */
export function searchForOtherwise(rule: Rule, from: Rule): Search | null {
  if (!hasSameDays(rule, from)) return null;
  const isNotMet = both(requiresOf(from), not(requiresOf(rule)));
  return searchFor(both(appliesOf(rule), { any: [not(appliesOf(from)), isNotMet] }));
}

/** Conditions say nothing of days: with a day of its own, or a time of its own, a rule does not follow from them. */
function hasSameDays(rule: Rule, from: Rule): boolean {
  const isInForceAlike =
    (from.inForce.from === null && from.inForce.until === null) ||
    (from.inForce.from === rule.inForce.from && from.inForce.until === rule.inForce.until);
  const { clock } = rule;
  const isDueAlike =
    clock === undefined ||
    (clock.dueBy === from.clock?.dueBy && clock.completedOn === from.clock.completedOn);
  return isInForceAlike && isDueAlike;
}
