import { addDays } from '../../src/calendar/counting';
import type { Parameter } from '../../src/ruleset/documents';
import type { ParameterMutant } from './mutant';

type DatedValue = Parameter['values'][number];

/** A parameter with each of its values one more and one less, and each of the days from which they hold. */
export function mutantsOfParameter(parameter: Parameter): readonly ParameterMutant[] {
  return parameter.values.flatMap((dated, index) =>
    neighboursOf(dated, parameter.unit).map(([change, other]) => ({
      kind: 'parameter' as const,
      id: parameter.id,
      change,
      document: { ...parameter, values: parameter.values.map((each, at) => (at === index ? other : each)) },
    })),
  );
}

function neighboursOf(
  dated: DatedValue,
  unit: Parameter['unit'],
): readonly (readonly [string, DatedValue])[] {
  const { from, value } = dated;
  return [-1, 1].flatMap((step) => {
    const other = neighbourOf(value, unit, step);
    const start = from === null ? null : addDays(from, step);
    return [
      [`${value} → ${other}`, { from, value: other }] as const,
      ...(start === null ? [] : [[`from ${from} → ${start}`, { from: start, value }] as const]),
    ];
  });
}

/** A year without a 29 February: a day and a month have to be there in every year. */
const COMMON_YEAR = '2023-';

function neighbourOf(value: DatedValue['value'], unit: Parameter['unit'], step: number): DatedValue['value'] {
  if (typeof value === 'number') return value + step;
  return unit === 'monthDay'
    ? addDays(`${COMMON_YEAR}${value}`, step).slice(COMMON_YEAR.length)
    : addDays(value, step);
}
