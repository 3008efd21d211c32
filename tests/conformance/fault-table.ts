import { OPERATORS, type Condition } from '../../src/evaluator/condition';
import { runConformance } from './conformance-run';
import { FAULTS, type Fault } from './faults';
import { namedConditions, ruleset } from './halves';
import { planted } from './planted';
import { answersUntilCaught } from './random-condition-run';

/** How much was compared until a fault was caught; `null`: never, within what was allowed. */
export interface Caught {
  readonly fault: Fault;
  /** Verdicts of the rules on random records; `'unused'` where no rule uses the piece. */
  readonly verdicts: number | 'unused' | null;
  /** Answers of random conditions on random facts. */
  readonly answers: number | null;
}

/** Beyond these, a fault counts as not caught. */
export const MOST = { verdicts: 100_000, answers: 5_000 };

/** Plants one fault and compares until it is caught. */
export async function catchFault(fault: Fault, seed: number): Promise<Caught> {
  const verdicts = isUsed(fault) ? await verdictsUntilCaught(fault, seed) : 'unused';
  return { fault, verdicts, answers: await answersUntilCaught(fault.wrongPiece, MOST.answers, seed) };
}

async function verdictsUntilCaught({ wrongPiece }: Fault, seed: number): Promise<number | null> {
  const ours = planted(wrongPiece);
  const { compared } = await runConformance({ verdicts: MOST.verdicts, seed, ours, shrink: false });
  return compared.disagreements[0]?.verdicts ?? null;
}

const operatorsUsed: ReadonlySet<string> = new Set(
  [
    ...ruleset.rules.flatMap(({ rule }) => (rule.applies ? [rule.applies, rule.requires] : [rule.requires])),
    ...Object.values(namedConditions),
  ].flatMap(operatorsIn),
);

function operatorsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(operatorsIn);
  if ('any' in condition) return condition.any.flatMap(operatorsIn);
  if ('not' in condition) return operatorsIn(condition.not);
  return 'condition' in condition ? [] : [condition.operator];
}

const isUsed = ({ piece }: Fault): boolean =>
  !(OPERATORS as readonly string[]).includes(piece) || operatorsUsed.has(piece);

/** Every fault with how soon it was caught, as a table in Markdown. */
export async function faultTable(seed: number): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const fault of FAULTS) {
    const { verdicts, answers } = await catchFault(fault, seed);
    const onRules = verdicts === 'unused' ? 'no rule uses it' : (verdicts ?? 'NOT CAUGHT');
    rows.push(`| ${fault.piece} | ${fault.mistake} | ${onRules} | ${answers ?? 'NOT CAUGHT'} |`);
  }
  return [
    '| piece | what is wrong with it | verdicts until caught | random conditions until caught |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
}
