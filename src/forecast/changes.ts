import type { CivilDate } from '../calendar/civil-date';
import { addDays } from '../calendar/counting';
import type { Report } from '../report/report';
import { deadlineId, requiredPlanId } from './answer-ids';
import type { CaseDays } from './case-days';
import type { ForecastChange } from './forecast';
import { signsOn, type Signs } from './signs';

/** What is not as on the day before, for each day after `from` up to `until` on which anything is. */
export function changesOf(days: CaseDays, from: CivilDate, until: CivilDate): ForecastChange[] {
  const changes: ForecastChange[] = [];
  let before = signsOn(days, from);
  for (let dayBefore = from; dayBefore < until; dayBefore = addDays(dayBefore, 1)) {
    const on = addDays(dayBefore, 1);
    const after = signsOn(days, on);
    const changed: Changed = {
      findings: idsChanged(before.findings, after.findings),
      deadlines: idsChanged(before.deadlines, after.deadlines),
      requiredPlans: idsChanged(before.requiredPlans, after.requiredPlans),
    };
    if (Object.values(changed).some(({ size }) => size > 0)) {
      changes.push({ on, ...answersThatChanged(changed, days.reportOn(dayBefore), days.reportOn(on)) });
    }
    before = after;
  }
  return changes;
}

type Changed = { readonly [Kind in keyof Signs]: ReadonlySet<string> };

/** The ids that stand on one side only, or on both with different signs. */
function idsChanged(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return new Set([...ids].filter((id) => before.get(id) !== after.get(id)));
}

const answersThatChanged = (changed: Changed, before: Report, after: Report): Omit<ForecastChange, 'on'> => ({
  findings: pairs(changed.findings, before.findings, after.findings, ({ id }) => id),
  deadlines: pairs(changed.deadlines, before.deadlines, after.deadlines, deadlineId),
  requiredPlans: pairs(changed.requiredPlans, before.requiredPlans, after.requiredPlans, requiredPlanId),
});

interface Pair<Answer> {
  id: string;
  before: Answer | null;
  after: Answer | null;
}

/** In the order of the later report; what is not in it any more comes last. */
function pairs<Answer>(
  changed: ReadonlySet<string>,
  before: readonly Answer[],
  after: readonly Answer[],
  idOf: (answer: Answer) => string,
): Pair<Answer>[] {
  const earlier = new Map(before.map((answer) => [idOf(answer), answer]));
  const later = new Map(after.map((answer) => [idOf(answer), answer]));
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .filter((id) => changed.has(id))
    .map((id) => ({ id, before: earlier.get(id) ?? null, after: later.get(id) ?? null }));
}
