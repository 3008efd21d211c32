import { addDays } from '../../src/calendar/counting';
import type { Condition } from '../../src/evaluator/condition';
import { factCatalogue } from '../../src/facts/catalogue';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import type { ClockFacts, NamedCondition, Rule } from '../../src/ruleset/documents';
import { conditionMutants, type Alternatives, type ConditionMutant } from './condition-mutants';
import type { NamedConditionMutant, RuleMutant } from './mutant';
import { simplified } from './simplified';

const codes = new Map(factCatalogue.map(({ id, codes: held = [] }) => [id, held]));

/** The named conditions of the same kind of subject; a named condition itself is given none, lest it come to name itself. */
function namesBeside(name: string): readonly string[] {
  const conditions = [...allRuleset().conditions.values()];
  const subject = conditions.find(({ id }) => id === name)?.subject;
  return conditions.filter((other) => other.subject === subject && other.id !== name).map(({ id }) => id);
}

const inRules: Alternatives = { codesOf: (fact) => codes.get(fact) ?? [], namesBeside };
const inConditions: Alternatives = { ...inRules, namesBeside: () => [] };

/** Every change of a condition that may make a difference, each once. */
function changesOf(condition: Condition, alternatives: Alternatives): readonly ConditionMutant[] {
  const seen = new Set([formOf(condition)]);
  return [...conditionMutants(condition, alternatives)].filter((mutant) => {
    const form = formOf(mutant.condition);
    return seen.has(form) ? false : seen.add(form);
  });
}

const formOf = (condition: Condition): string => JSON.stringify(simplified(condition));

const BLOCKS = ['applies', 'requires', 'warningUnless'] as const;

/** A rule with each single change of what its answer and its severity follow from. */
export function mutantsOfRule(rule: Rule): readonly RuleMutant[] {
  const mutant = (change: string, document: Rule): RuleMutant => ({
    kind: 'rule',
    id: rule.id,
    change,
    document,
  });
  const { clock, atMost, ...unclocked } = rule;
  return [
    ...BLOCKS.flatMap((block) =>
      changesOf(rule[block] ?? { all: [] }, inRules).map(({ change, condition }) =>
        mutant(`${block}: ${change}`, { ...rule, [block]: condition }),
      ),
    ),
    ...(clock ? clockChanges(clock) : []).map(([change, changed]) =>
      mutant(`clock: ${change}`, changed ? { ...rule, clock: changed } : unclockedOf(rule)),
    ),
    ...(atMost ? [mutant('atMost left out', clock ? { ...unclocked, clock } : unclocked)] : []),
    ...inForceChanges(rule.inForce).map(([change, inForce]) => mutant(change, { ...rule, inForce })),
  ];
}

/** A named condition with each single change. */
export function mutantsOfCondition(named: NamedCondition): readonly NamedConditionMutant[] {
  return (['when', 'citedUnless'] as const).flatMap((block) => {
    const condition = named[block];
    return condition === undefined
      ? []
      : changesOf(condition, inConditions).map(({ change, condition: changed }) => ({
          kind: 'condition' as const,
          id: named.id,
          change: `${block}: ${change}`,
          document: { ...named, [block]: changed },
        }));
  });
}

function unclockedOf({ clock: _, ...rule }: Rule): Rule {
  return rule;
}

/** Each of the three days in place of another, no day at all, and, where it falls due again, once only. */
function clockChanges(clock: ClockFacts): readonly (readonly [string, ClockFacts | null])[] {
  const { startsOn, dueBy, completedOn, what } = clock;
  const once = { what, startsOn, dueBy, completedOn };
  const changes: readonly (readonly [string, ClockFacts | null])[] = [
    ['left out', null],
    ['dueBy is startsOn', { ...clock, dueBy: startsOn }],
    ['completedOn is startsOn', { ...clock, completedOn: startsOn }],
    ['dueBy and completedOn change places', { ...clock, dueBy: completedOn, completedOn: dueBy }],
    ...(clock.recurs ? [['recurs left out', once] as const] : []),
  ];
  return changes.filter(([, changed]) => JSON.stringify(changed) !== JSON.stringify(clock));
}

function inForceChanges(inForce: Rule['inForce']): readonly (readonly [string, Rule['inForce']])[] {
  return (['from', 'until'] as const).flatMap((end) => {
    const day = inForce[end];
    if (day === null) return [];
    return [addDays(day, -1), addDays(day, 1), null].map(
      (other) =>
        [`inForce.${end} ${day} → ${other ?? 'not established'}`, { ...inForce, [end]: other }] as const,
    );
  });
}
