import type { Ruleset } from '../../src/ruleset/ruleset';
import { compareRecord } from './compare-record';
import { describeDisagreement } from './disagreement';
import type { ConformanceRun } from './conformance-run';

const grouped = (count: number): string => `${count}`.replace(/\B(?=(\d{3})+$)/g, ',');

/** What a run compared, in a few lines. */
export function describeRun({ records, compared }: ConformanceRun): string {
  const { verdicts, answers, bothWays, disagreements } = compared;
  return [
    `${grouped(verdicts)} verdicts on ${grouped(records)} records: ${grouped(disagreements.length)} disagreements.`,
    `Our answers: ${grouped(answers.true)} true, ${grouped(answers.false)} false, ${grouped(answers.unknown)} unknown.`,
    `Unknown answers that the engine brought out either way: ${grouped(bothWays)}.`,
  ].join('\n');
}

/**
 * The smallest record on which two differ, and how; `null` where none did.
 *
 * @param ours - the rules that were compared, where they are not the bundled ones
 */
export async function describeCounterexample(run: ConformanceRun, ours?: Ruleset): Promise<string | null> {
  const { counterexample, compared } = run;
  const first = compared.disagreements[0];
  if (!counterexample || !first) return null;
  const { record, asOf, salts } = counterexample;
  const { disagreements } = await compareRecord(counterexample, {
    ...(ours && { ours }),
    only: first.ruleId,
  });
  return [
    `Found after ${grouped(first.verdicts)} verdicts; the smallest record that shows it, as of ${asOf}, with completions ${salts.join(' and ')}:`,
    JSON.stringify(record, null, 2),
    ...disagreements.map(describeDisagreement),
  ].join('\n');
}
