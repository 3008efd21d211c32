import { decide, possibleOutcomes, type Clock, type MaybeDate, type Outcome } from '../evaluator/outcome';
import type { Truth } from '../evaluator/truth';
import { foldedTruth, type EvaluatedCondition } from './evaluated-condition';
import type { SubjectFacts } from './facts-for';
import { jsonRuleName, type JsonRule, type RulePart } from './json-rules';

/** What an engine's run left of one rule, as far as it is read here. */
interface RunResult {
  readonly name: string;
  readonly conditions: unknown;
  readonly event?: { readonly params?: unknown };
}

/** What a run of json-rules-engine gives, as far as it is read here. */
export interface EngineAnswers {
  readonly results: readonly RunResult[];
  readonly failureResults: readonly RunResult[];
}

/** What one rule says of one subject. */
export interface RuleOutcome {
  /** As the id of the finding in a report: `<rule id>@<subject>`. */
  readonly id: string;
  readonly ruleId: string;
  readonly subject: string;
  readonly outcome: Outcome;
  /** The last day on which the duty can be, or could have been, done in time; absent where there is none, or it is not known. */
  readonly dueDate?: string;
  /** `notMet` only: whether something recorded or done now closes it. */
  readonly curable?: boolean;
  /** `undetermined` only: the outcomes that are still possible. */
  readonly couldBe?: readonly Outcome[];
}

/**
 * What the rules say of one subject, from a run of an engine on its facts: as `evaluateCase` has it, an unknown fact
 * never being taken for a value. The host's own rules are passed over.
 *
 * @param entry The entry of {@link factsFor} that the engine ran on.
 * @throws Error if the run gave no result for a rule that is read on these facts: the engine was loaded with other
 *   rules, was stopped, or skipped rules because runs of a shared plain engine overlapped.
 * @example outcomesOf(
 *   { results: [], failureResults: [] },
 *   { subject: 'family', kind: 'family', asOf: '2026-09-15', lawOn: '2026-09-15', ruleIds: [], facts: {} },
 * ) // => []
 */
export function outcomesOf({ results, failureResults }: EngineAnswers, entry: SubjectFacts): RuleOutcome[] {
  const byName = new Map([...results, ...failureResults].map((result) => [result.name, result]));
  const resultOf = (ruleId: string, part: RulePart): RunResult => {
    const result = byName.get(jsonRuleName(ruleId, part));
    if (!result) throw new Error(`The run gave no result for ${jsonRuleName(ruleId, part)}.`);
    return result;
  };
  return entry.ruleIds.map((ruleId) => {
    const requires = resultOf(ruleId, 'requires');
    return {
      id: `${ruleId}@${entry.subject}`,
      ruleId,
      subject: entry.subject,
      ...decided(truthOf(resultOf(ruleId, 'applies')), truthOf(requires), clockOf(requires, entry), entry.asOf),
    };
  });
}

const truthOf = ({ conditions }: RunResult): Truth => foldedTruth(conditions as EvaluatedCondition);

function clockOf({ event }: RunResult, { facts }: SubjectFacts): Clock | undefined {
  const { clock } = (event as JsonRule['event']).params;
  if (!clock) return undefined;
  return { dueBy: facts[clock.dueBy] as MaybeDate, completedOn: facts[clock.completedOn] as MaybeDate };
}

function decided(
  applies: Truth,
  requires: Truth,
  clock: Clock | undefined,
  asOf: string,
): Pick<RuleOutcome, 'outcome' | 'dueDate' | 'curable' | 'couldBe'> {
  const { outcome, curable } = decide(applies, requires, asOf, clock);
  const dueDate = clock?.dueBy;
  return {
    outcome,
    ...(dueDate && dueDate !== 'none' && outcome !== 'notApplicable' ? { dueDate } : {}),
    ...(curable === undefined ? {} : { curable }),
    ...(outcome === 'undetermined' ? { couldBe: possibleOutcomes(applies, requires, asOf, clock) } : {}),
  };
}
