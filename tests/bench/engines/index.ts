import { outstandingByHand } from '../hand-written';
import type { Engine, KnownFacts } from '../rules-on-facts';
import { forJsonLogic, jsonLogicCompiled, jsonLogicInterpreted } from './json-logic';
import { inSlots, ownEvidence, ownExplanation, ownVerdicts } from './own';
import { jsonRulesEngine } from './real-engine';
import { forZen, installedZen, zenExpression, zenTrace } from './zen';

/** One way of evaluating the same rules. */
export interface ComparedEngine {
  readonly name: string;
  /** Whether it says why: what one is to be ahead of. */
  readonly explains: boolean;
  readonly prepare: () => Engine;
  /** The facts under the names that the engine can read. */
  readonly rename?: (facts: KnownFacts) => KnownFacts;
  /** How many cases one pass has: fewer for the slow. */
  readonly cases: number;
}

const MANY = 2000;
const FEW = 200;

/** Every engine that is there, by a short id. */
export function comparedEngines(): ReadonlyMap<string, ComparedEngine> {
  const zen = installedZen();
  return new Map<string, ComparedEngine>([
    [
      'hand',
      {
        name: 'TypeScript by hand (ids only; the practical limit)',
        explains: false,
        prepare: () => outstandingByHand,
        cases: MANY,
      },
    ],
    [
      'verdicts',
      {
        name: 'this evaluator: outcomes',
        explains: false,
        prepare: ownVerdicts,
        rename: inSlots,
        cases: MANY,
      },
    ],
    [
      'evidence',
      {
        name: 'this evaluator: outcomes and evidence',
        explains: true,
        prepare: () => ownEvidence(),
        rename: inSlots,
        cases: MANY,
      },
    ],
    [
      'explanation',
      {
        name: 'this evaluator: the whole tree of every rule',
        explains: true,
        prepare: () => ownExplanation(),
        rename: inSlots,
        cases: MANY,
      },
    ],
    [
      'json-logic-compiled',
      {
        name: 'json-logic-engine, compiled (`new Function`)',
        explains: false,
        prepare: jsonLogicCompiled,
        rename: forJsonLogic,
        cases: MANY,
      },
    ],
    [
      'json-logic-interpreted',
      {
        name: 'json-logic-engine, interpreted',
        explains: false,
        prepare: jsonLogicInterpreted,
        rename: forJsonLogic,
        cases: MANY,
      },
    ],
    [
      'json-rules-engine',
      { name: 'json-rules-engine', explains: true, prepare: jsonRulesEngine, cases: FEW },
    ],
    ...(zen
      ? ([
          [
            'zen-expression',
            {
              name: 'GoRules ZEN, one expression',
              explains: false,
              prepare: () => zenExpression(zen),
              rename: forZen,
              cases: FEW,
            },
          ],
          [
            'zen-trace',
            {
              name: 'GoRules ZEN, a decision with its trace',
              explains: true,
              prepare: () => zenTrace(zen),
              rename: forZen,
              cases: FEW,
            },
          ],
        ] as const)
      : []),
  ]);
}
