import type { UnknownMarker } from '../case-record';
import type { Path } from '../json-pointer';
import type { Conflicts, CrossCheck } from './cross-check';
import { eachChild, eachChildPlan, eachElement } from './elements';

type Day = string | UnknownMarker | null;

/** Nothing ends before the day on which it begins. Which of the two days is wrong is not guessed. */
export const endBeforeStart: CrossCheck = (record, conflicts) => {
  const { family } = record;
  if (family?.case) checkPeriod(family.case, 'openedOn', 'closedOn', ['family', 'case'], conflicts);
  eachElement(family?.services, ['family', 'services'], (service, path) =>
    checkPeriod(service, 'startedOn', 'endedOn', path, conflicts),
  );
  eachChild(record, (child, childPath) => {
    eachElement(child.legalStatus, [...childPath, 'legalStatus'], (status, path) =>
      checkPeriod(status, 'from', 'until', path, conflicts),
    );
    eachElement(child.placements, [...childPath, 'placements'], (placement, path) => {
      checkPeriod(placement, 'startDate', 'endDate', path, conflicts);
      checkPeriod(placement, 'startDate', 'courtExtendedUntil', path, conflicts);
    });
  });
  eachChildPlan(record, ({ reviewPeriod }, path) => {
    if (reviewPeriod) checkReviewPeriod(reviewPeriod, [...path, 'reviewPeriod'], conflicts);
  });
};

const MESSAGE = 'This is before the day on which it began.';

function checkPeriod<Start extends string, End extends string>(
  period: { [Key in Start]?: string | null | undefined } & { [Key in End]?: string | null | undefined },
  start: Start,
  end: End,
  path: Path,
  conflicts: Conflicts,
): void {
  if (!endsBeforeStart(period[start], period[end])) return;
  conflicts.report([...path, end], 'endBeforeStart', MESSAGE, () => {
    Object.assign(period, { [start]: null, [end]: 'unknown' });
  });
}

function checkReviewPeriod(
  period: { from?: Day | undefined; to?: Day | undefined },
  path: Path,
  conflicts: Conflicts,
): void {
  if (!endsBeforeStart(period.from, period.to)) return;
  conflicts.report([...path, 'to'], 'endBeforeStart', MESSAGE, () => {
    period.from = { unknown: true };
    period.to = { unknown: true };
  });
}

function endsBeforeStart(start: Day | undefined, end: Day | undefined): boolean {
  return typeof start === 'string' && typeof end === 'string' && end !== 'unknown' && end < start;
}
