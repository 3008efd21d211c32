import { addDays } from '../../src/calendar/counting';
import { evaluateCase } from '../../src/evaluate-case';
import { forecastCase } from '../../src/forecast/forecast-case';
import type { CaseRecord } from '../../src/record/case-record';
import type { Deadline, Finding, Report } from '../../src/report/report';

/** What counts, by an answer's id. */
type Answers = ReadonlyMap<string, { readonly counts: string; readonly whole: unknown }>;

const findingCounts = ({
  outcome,
  severity,
  curable,
  late,
  dueDate,
  provisions,
  couldBe,
  missingFields,
}: Finding) => ({
  outcome,
  severity,
  curable,
  late,
  dueDate,
  provisions,
  couldBe,
  missingFields,
});

const deadlineCounts = ({ daysLeft, daysLate, ...deadline }: Deadline) => deadline;

const answersBy = <Answer>(
  answers: readonly Answer[],
  id: (answer: Answer) => string,
  counts: (answer: Answer) => unknown,
): Answers =>
  new Map(answers.map((answer) => [id(answer), { counts: JSON.stringify(counts(answer)), whole: answer }]));

const answersOf = ({ findings, deadlines, requiredPlans }: Report) => ({
  findings: answersBy(findings, ({ id }) => id, findingCounts),
  deadlines: answersBy(deadlines, ({ ruleId, subject }) => `${ruleId}@${subject}`, deadlineCounts),
  requiredPlans: answersBy(
    requiredPlans,
    ({ plan, subject }) => `${plan}@${subject}`,
    (plan) => plan,
  ),
});

function differences(before: Answers, after: Answers): readonly object[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id)?.counts !== after.get(id)?.counts)
    .sort()
    .map((id) => ({ id, before: before.get(id)?.whole ?? null, after: after.get(id)?.whole ?? null }));
}

/** The changes found by making the whole report of every single day and comparing it with that of the day before. */
export function changesDayByDay(record: CaseRecord, from: string, until: string): readonly object[] {
  const answersOn = (asOf: string) => answersOf(evaluateCase(record, { asOf, include: 'all' }));
  const changes: object[] = [];
  let before = answersOn(from);
  for (let on = addDays(from, 1); on <= until; on = addDays(on, 1)) {
    const after = answersOn(on);
    const findings = differences(before.findings, after.findings);
    const deadlines = differences(before.deadlines, after.deadlines);
    const requiredPlans = differences(before.requiredPlans, after.requiredPlans);
    if (findings.length + deadlines.length + requiredPlans.length > 0) {
      changes.push({ on, findings, deadlines, requiredPlans });
    }
    before = after;
  }
  return changes;
}

/** The changes of a forecast, the answers of each in the order of their ids. */
export function changesForecast(record: CaseRecord, from: string, until: string): readonly object[] {
  const byId = <Change extends { readonly id: string }>(changes: readonly Change[]) =>
    [...changes].sort((one, other) => (one.id < other.id ? -1 : 1));
  return forecastCase(record, { from, until }).changes.map(({ on, findings, deadlines, requiredPlans }) => ({
    on,
    findings: byId(findings),
    deadlines: byId(deadlines),
    requiredPlans: byId(requiredPlans),
  }));
}
