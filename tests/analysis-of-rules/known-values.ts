import { addDays } from '../../src/calendar/counting';
import { isFactReference, type Condition, type FactValue, type Leaf } from '../../src/evaluator/condition';
import { factCatalogue } from '../../src/facts/catalogue';
import type { FactType } from '../../src/facts/fact';
import { leavesOf } from '../../src/ruleset/checks/blocks';
import { allRuleset } from '../../src/ruleset/all-ruleset';

/** What a fact may be, once it is known. */
export type Known = NonNullable<FactValue>;

/** For each fact and parameter of a condition the values that it is tried with. */
export type KnownValues = ReadonlyMap<string, readonly Known[]>;

const facts = new Map(factCatalogue.map((fact) => [fact.id, fact]));

const SOME_DAY = '2026-03-15';

/** Three days: two facts can then stand before, on and after each other. */
const DAYS = [-1, 0, 1].map((step) => addDays(SOME_DAY, step));

/**
 * So many values of each fact that every comparison in a condition comes out each way that it can, in each combination
 * with the others of the same fact: yes and no; the codes mentioned and one other; around each bound the value below,
 * the bound and the value above; `none` and a day. A parameter has the values that it has had. The condition names no
 * other condition, and reads no list: no fact holds one.
 */
export function knownValuesFor(condition: Condition): KnownValues {
  const leaves = [...leavesOf(condition)].filter((leaf) => 'fact' in leaf);
  const values = new Map<string, readonly Known[]>();
  for (const id of new Set(leaves.flatMap(namesIn)))
    values.set(id, id.startsWith('parameter.') ? valuesOfParameter(id) : valuesOfFact(id, leaves));
  return values;
}

const namesIn = ({ fact, value }: Leaf): readonly string[] => [
  fact,
  ...(isFactReference(value) ? [value.fact] : []),
];

function valuesOfParameter(id: string): readonly Known[] {
  const parameter = allRuleset().parameters.get(id.slice('parameter.'.length));
  if (!parameter) throw new Error(`no parameter ${id}`);
  return [...new Set(parameter.values.map(({ value }) => value))];
}

function valuesOfFact(id: string, leaves: readonly Leaf[]): readonly Known[] {
  const { type, codes = [] } = facts.get(id) ?? unknownFact(id);
  const operands = leaves.filter(({ fact }) => fact === id).map(({ value }) => value);
  const literals = operands.filter((value) => !isFactReference(value)).flat() as readonly Known[];
  const mentioned = codes.filter((code) => literals.includes(code));
  const other = codes.filter((code) => !literals.includes(code)).slice(0, 1);
  if (type === 'boolean') return [true, false];
  if (type === 'code') return [...mentioned, ...other];
  if (type === 'maybeDate' && operands.every((value) => value === 'none')) return ['none', SOME_DAY];
  return around(
    type,
    operands.filter(isFactReference).map(({ fact }) => fact),
  );
}

const unknownFact = (id: string): never => {
  throw new Error(`no fact ${id}`);
};

/** The values below, at and above each bound; where another fact is the bound, days that both can have. */
function around(type: FactType, bounds: readonly string[]): readonly Known[] {
  const parameters = bounds.filter((id) => id.startsWith('parameter.'));
  const isBeside = bounds.length > parameters.length || bounds.length === 0;
  if (isBeside && type !== 'date') throw new Error(`no values for a ${type} that is compared with a fact`);
  if (isBeside && parameters.length > 0) throw new Error('no values for a day compared with both');
  const values = parameters.flatMap(valuesOfParameter);
  const beside = values.flatMap((value) =>
    [-1, 0, 1].map((step) => (typeof value === 'number' ? value + step : addDays(String(value), step))),
  );
  return isBeside ? DAYS : [...new Set(beside)].sort((one, other) => (one < other ? -1 : 1));
}
