import type { CivilDate } from '../../src/calendar/civil-date';
import type { CaseRecord } from '../../src/record/case-record';
import { baseline, caseFiles, type RuleCase } from '../rules/cases';

/** A case that stands beside the rules, and the baseline that it starts from. */
export interface KnownCase {
  readonly baseline: string;
  readonly ruleCase: RuleCase;
}

const CASES: readonly KnownCase[] = caseFiles.flatMap((file) =>
  file.cases.map((ruleCase) => ({ baseline: file.baseline, ruleCase })),
);

/** The cases that show one rule giving one answer, in time or late: a rule has many of some answers and one of others. */
export const CASES_BY_ANSWER: readonly (readonly KnownCase[])[] = grouped(
  CASES,
  ({ ruleCase: { rule, expect, severity, daysLate } }) =>
    `${rule} ${expect} ${severity} ${daysLate === undefined}`,
);

/** A baseline with the cases that start from it. */
export interface Start {
  readonly asOf: CivilDate;
  readonly record: CaseRecord;
  readonly cases: readonly KnownCase[];
}

export const STARTS: ReadonlyMap<string, Start> = new Map(
  grouped(CASES, (known) => known.baseline).map((cases) => {
    const name = (cases[0] as KnownCase).baseline;
    return [name, { ...baseline(name), cases }];
  }),
);

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups.values()];
}
