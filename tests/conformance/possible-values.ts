import { addDays } from '../../src/calendar/counting';
import { isCivilDate } from '../../src/calendar/civil-date';
import { isFactReference, type Condition, type FactValue } from '../../src/evaluator/condition';
import type { FlatFacts } from '../../src/json-rules-engine';
import { leavesOf } from '../../src/ruleset/checks/blocks';
import { namedConditions, ruleset } from './halves';

type Known = NonNullable<FactValue>;

/** The numbers that the rules and their parameters name. */
const numbersNamed: readonly number[] = [
  ...[
    ...ruleset.rules.flatMap(({ rule }) => [rule.applies, rule.requires]),
    ...Object.values(namedConditions),
  ].flatMap((block) => (block ? literalsIn(block) : [])),
  ...[...ruleset.parameters.values()].flatMap(({ values }) => values.map(({ value }) => value)),
].filter((value) => typeof value === 'number');

/** Each number that something is compared with, and those beside it. */
const NUMBERS: readonly number[] = [
  ...new Set(numbersNamed.flatMap((value) => [value - 1, value, value + 1])),
].sort((one, other) => one - other);

function literalsIn(block: Condition): readonly unknown[] {
  return [...leavesOf(block)].flatMap((leaf) =>
    'condition' in leaf || isFactReference(leaf.value) ? [] : [leaf.value],
  );
}

/** Days so early and so late that nothing in a record lies beyond them. */
const FIRST_AND_LAST = ['1900-01-01', '2200-12-31'];

/**
 * What an unknown fact may turn out to be: each of its codes, each number that a rule compares something with and those
 * beside it, each day among the other facts and those beside it, and days beyond them all.
 */
export function possibleValues(facts: FlatFacts): (id: string) => readonly Known[] {
  let days: readonly string[] | null = null;
  return (id) => {
    const fact = ruleset.facts.get(id);
    switch (fact?.type) {
      case 'boolean':
        return [true, false];
      case 'code':
        return fact.codes ?? [];
      case 'date':
        return (days ??= daysAmong(facts));
      case 'maybeDate':
        return ['none', ...(days ??= daysAmong(facts))];
      case 'codes':
        return [[], fact.codes ?? []];
      case 'number':
        return NUMBERS;
      case undefined:
        return [];
    }
  };
}

function daysAmong(facts: FlatFacts): readonly string[] {
  const days = Object.values(facts).filter((value) => isCivilDate(value)) as string[];
  return [...FIRST_AND_LAST, ...new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))];
}
