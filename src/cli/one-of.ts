import { UsageError } from './command';

/** @throws UsageError that lists the choices, if the value is none of them */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string,
  option: string,
): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new UsageError(`${option} takes ${choices.join(', ')}.`);
  return chosen;
}
