import type { Outcome } from '../../src/evaluator/outcome';
import type { Explanation, Statement } from '../../src/explanation/explanation';

/** A truth in an explanation; `undefined` for a statement that has none. */
export type ToldTruth = Statement['truth'];

/** Every statement of a tree, from the top. */
export const statementsIn = (statement: Statement): readonly Statement[] => [
  statement,
  ...statement.because.flatMap(statementsIn),
];

/** Where the logic ends: what has a truth, and needs none of the statements under it for it. */
export function leavesIn(statement: Statement): readonly Statement[] {
  if (statement.kind === 'outcome' || statement.needs !== undefined)
    return statement.because.flatMap(leavesIn);
  return statement.truth === undefined ? [] : [statement];
}

/** What a leaf is taken to be. */
export type Assignment = (leaf: Statement) => ToldTruth;

export const asTold: Assignment = ({ truth }) => truth;

/** The truth of a statement, worked out anew from the leaves. */
export function truthFrom(statement: Statement, assigned: Assignment): ToldTruth {
  if (statement.needs === undefined) return assigned(statement);
  const truths = statement.because.map((part) => truthFrom(part, assigned));
  if (statement.needs === 'all') return kleene(truths, false);
  const any = kleene(truths, true);
  return statement.needs === 'any' ? any : any === 'unknown' ? any : !any;
}

/** The strong three-valued "and" (`settles` is false) and "or" (true). */
function kleene(truths: readonly ToldTruth[], settles: boolean): ToldTruth {
  if (truths.includes(settles)) return settles;
  return truths.includes('unknown') ? 'unknown' : !settles;
}

const partOf = ({ statement }: Explanation, kind: Statement['kind']): Statement | undefined =>
  statement.because.find((part) => part.kind === kind);

/** The outcome, worked out anew from the leaves: the table of the design, with a day that was kept or not. */
export function outcomeFrom(explanation: Explanation, assigned: Assignment): Outcome {
  const truthOf = (kind: Statement['kind']) => {
    const part = partOf(explanation, kind);
    return part && truthFrom(part, assigned);
  };
  const [applies, requires, inTime] = [truthOf('applies'), truthOf('requires'), truthOf('inTime')];
  if (applies === false) return 'notApplicable';
  if ([applies, requires, inTime].includes('unknown')) return 'undetermined';
  if (inTime === undefined) return requires ? 'met' : 'notMet';
  if (!inTime) return 'notMet';
  return requires ? 'met' : 'pending';
}
