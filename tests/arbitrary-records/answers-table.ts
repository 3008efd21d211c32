import type { Answer, AnswerCounts } from './answer-counts';

/** An answer of a rule, and how often it was given. */
export interface AnswerCount {
  readonly rule: string;
  readonly answer: Answer;
  readonly count: number;
}

/** Every answer of every rule, the rarest first. */
export const rarestFirst = ({ byRule }: AnswerCounts): readonly AnswerCount[] =>
  [...byRule]
    .flatMap(([rule, ofRule]) => [...ofRule].map(([answer, count]) => ({ rule, answer, count })))
    .sort((one, other) => one.count - other.count);

/** The answers that no record brought out. */
export const notReached = (counts: AnswerCounts): readonly string[] =>
  rarestFirst(counts)
    .filter(({ count }) => count === 0)
    .map(({ rule, answer }) => `${rule}: ${answer}`);

/** For each rule the answers that were reached, with their counts, and those that were not. */
export function answersTable({ byRule }: AnswerCounts): readonly string[] {
  const width = Math.max(...[...byRule.keys()].map((rule) => rule.length));
  return [...byRule].map(([rule, ofRule]) => {
    const reached = [...ofRule]
      .filter(([, count]) => count > 0)
      .map(([answer, count]) => `${answer} ${count}`);
    const missed = [...ofRule].filter(([, count]) => count === 0).map(([answer]) => answer);
    const rest = missed.length > 0 ? `   NOT REACHED: ${missed.join(', ')}` : '';
    return `${rule.padEnd(width)}  ${reached.join(', ')}${rest}`;
  });
}
