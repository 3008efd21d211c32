import type { CivilDate } from '../calendar/civil-date';
import { daysFromExclusiveToInclusive } from '../calendar/counting';
import type { MaybeDate } from '../evaluator/outcome';
import type { ClockFacts } from '../ruleset/documents';
import type { Deadline } from './report';
import type { ReportTexts } from './report-texts';
import type { Verdict } from './verdicts';

/** What is owed by a day. */
export const deadlinesOf = (verdicts: readonly Verdict[], texts: ReportTexts): Deadline[] =>
  verdicts.filter(isDeadline).map((verdict) => deadlineOf(verdict, texts));

/** A verdict on a duty that is owed by a day, or by one that is not known. */
export type VerdictWithDay = Verdict & {
  readonly clock: NonNullable<Verdict['clock']> & { readonly dueBy: CivilDate | null };
};

/** A duty that does not apply, or has no day, is no deadline. */
export const isDeadline = (verdict: Verdict): verdict is VerdictWithDay =>
  verdict.clock !== null && verdict.applies !== false && verdict.clock.dueBy !== 'none';

function deadlineOf(verdict: VerdictWithDay, texts: ReportTexts): Deadline {
  const { compiled, clock, scope } = verdict;
  const start = startOf(compiled.rule.clock as ClockFacts, clock);
  const countedFrom = texts.fact(start.fact);
  return {
    what: texts.what(compiled.rule.id),
    subject: scope.subject.key,
    ...(countedFrom ? { countedFrom } : {}),
    ...(start.day && start.day !== 'none' ? { startsOn: start.day } : {}),
    ...(clock.dueBy ? { dueDate: clock.dueBy } : {}),
    ...statusOf(verdict, clock.dueBy, scope.subject.situation.asOf),
    ruleId: compiled.rule.id,
  };
}

/** A duty that recurs is counted from the last time it was done, once it was. */
function startOf(
  { startsOn, completedOn, recurs }: ClockFacts,
  clock: NonNullable<Verdict['clock']>,
): { readonly fact: string; readonly day: MaybeDate } {
  const { startsOn: began, completedOn: done } = clock;
  const wasDone = recurs === true && done !== null && done !== 'none' && began !== null && done >= began;
  return wasDone ? { fact: completedOn, day: done } : { fact: startsOn, day: began };
}

function statusOf(
  { decision, compiled }: Verdict,
  dueBy: CivilDate | null,
  asOf: CivilDate,
): Pick<Deadline, 'status' | 'daysLeft' | 'daysLate'> {
  if (decision.outcome === 'undetermined' || dueBy === null) return { status: 'undetermined' };
  // A recurring duty that was done falls due again: what the reader needs is the next day.
  const isNext = decision.outcome === 'met' && compiled.rule.clock?.recurs === true;
  if (decision.outcome === 'pending' || isNext)
    return { status: 'due', daysLeft: daysFromExclusiveToInclusive(asOf, dueBy) };
  if (decision.outcome === 'met') return { status: 'onTime' };
  if (decision.daysLate !== undefined) return { status: 'late', daysLate: decision.daysLate };
  return { status: 'overdue', daysLate: daysFromExclusiveToInclusive(dueBy, asOf) };
}
