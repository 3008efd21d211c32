import type { Results } from './page';

/** What was aimed at, and what came of it. */
export interface Target {
  readonly what: string;
  readonly target: string;
  readonly result: string;
  readonly isMet: boolean;
  /** How far the result is beyond the target: 2 is twice as bad as aimed at, below 1 is met. */
  readonly beyond: number;
}

const times = (value: number): string => `${value >= 100 ? Math.round(value) : value.toFixed(1)} ×`;

/** The targets, the worst first. */
export function targetsOf({ engines, rules, whole, coldStarts }: Results): readonly Target[] {
  const rule = (id: string): number => rules.get(id)?.microseconds ?? Number.NaN;
  const line = (id: string): number => whole.get(id)?.microseconds ?? Number.NaN;
  const cold = (what: string): number => coldStarts.get(what) ?? Number.NaN;
  const atLeast = (what: string, ratio: number, target: number): Target => ({
    what,
    target: `at least ${target} ×`,
    result: times(ratio),
    isMet: ratio >= target,
    beyond: target / ratio,
  });
  const atMost = (what: string, ratio: number, target: number): Target => ({
    what,
    target: `at most ${target} ×`,
    result: times(ratio),
    isMet: ratio <= target,
    beyond: ratio / target,
  });
  const peersThatExplain = [...engines].filter(
    ([id, { explains, name }]) => explains && !name.startsWith('this evaluator') && rules.has(id),
  );
  return [
    atLeast('json-rules-engine ÷ outcomes', rule('json-rules-engine') / rule('verdicts'), 100),
    atLeast('json-rules-engine ÷ outcomes and evidence', rule('json-rules-engine') / rule('evidence'), 40),
    atMost('outcomes ÷ TypeScript by hand', rule('verdicts') / rule('hand'), 4),
    ...peersThatExplain.map(([id, { name }]) =>
      atLeast(`${name} ÷ the whole tree of every rule`, rule(id) / rule('explanation'), 1),
    ),
    atMost('rules of the policies: whole pipeline ÷ `JSON.parse`', line('policy') / line('floor'), 8),
    atMost('every document: whole pipeline ÷ `JSON.parse`', line('all') / line('floor'), 8),
    ...(coldStarts.size > 0
      ? [
          atMost(
            'rules of the policies: import and first report ÷ importing json-rules-engine',
            cold('policies') / cold('json-rules-engine'),
            1,
          ),
          atMost(
            'every document: import and first report ÷ importing json-rules-engine',
            cold('every document') / cold('json-rules-engine'),
            1,
          ),
        ]
      : []),
  ].sort((one, other) => other.beyond - one.beyond);
}
