import type { Truth } from '../../src/evaluator/truth';
import type { FlatFacts } from '../../src/json-rules-engine';

/**
 * Where the two differ. `known`: on facts all of which are known. `completion`: we say true or false while something is
 * unknown, and the engine, once it is known, says otherwise. `bothWays`: we say unknown, and nothing that the unknown
 * facts may turn out to be brings out the answer `engine`; or the engine does not agree that it does.
 */
export interface Disagreement {
  readonly kind: 'known' | 'completion' | 'bothWays';
  readonly ruleId: string;
  /** `<rule id>:applies` or `<rule id>:requires`. */
  readonly half: string;
  readonly subject: string;
  readonly lawOn: string;
  readonly ours: Truth;
  readonly engine: boolean;
  /** What the half reads, as the record has it; `null`: not known. */
  readonly facts: FlatFacts;
  /** How many verdicts had been compared, this one included. */
  readonly verdicts: number;
  /** What stood in place of what is not known. */
  readonly completion: FlatFacts;
}

const TRUTHS = { true: 'true', false: 'false', null: 'unknown' } as const;

/** One disagreement, to be read by somebody. */
export function describeDisagreement(found: Disagreement): string {
  const facts = Object.entries(found.facts).map(([id, value]) =>
    value === null
      ? `    ${id}: not known; completed as ${JSON.stringify(found.completion[id])}`
      : `    ${id}: ${JSON.stringify(value)}`,
  );
  return [
    `${found.half} on ${found.subject}, the law of ${found.lawOn} (${found.kind}):`,
    `  the evaluator says ${TRUTHS[`${found.ours}`]}, json-rules-engine ${found.engine}, of`,
    ...facts,
  ].join('\n');
}
