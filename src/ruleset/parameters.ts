import type { CivilDate } from '../calendar/civil-date';
import type { ParameterReader } from '../facts/subject';
import type { Parameter } from './documents';
import { RulesetError } from './ruleset-error';

/** The value in force on a day: the last whose `from` is not after it; `null` where none is in force yet. */
export function valueOn(parameter: Parameter, on: CivilDate): number | string | null {
  let inForce: number | string | null = null;
  for (const { from, value } of parameter.values) if (from === null || from <= on) inForce = value;
  return inForce;
}

/** Reads parameters by id. */
export function parameterReader(parameters: readonly Parameter[]): ParameterReader {
  const byId = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  return (id, on) => {
    const parameter = byId.get(id);
    if (!parameter) throw new RulesetError(id, 'no such parameter');
    return valueOn(parameter, on);
  };
}
