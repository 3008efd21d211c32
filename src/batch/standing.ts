import type { Totals } from '../report/render/totals';
import type { Report } from '../report/report';

/** What is gravest in a case, the gravest first; last, that it was not looked into at all. */
export const STANDINGS = [
  /** Something is missing or overdue, and can still be recorded or done. */
  'curable',
  /** None of that, but something cannot be told, be it likely to turn out well. */
  'undetermined',
  /** None of that, but something was done after its day, which nothing mends. */
  'doneLate',
  /** None of that, but something is owed by a day that has not passed. */
  'pending',
  /** Everything that was asked is met or does not apply. */
  'nothingOutstanding',
  /** No rule was asked: none was in force, or none is about anybody in the case. Of the case nothing can be told. */
  'nothingAsked',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** @param totals - of the report's own counts: they tell of plans of which nothing is known, too */
export function standingOf({ counts, findings }: Report, totals: Totals): Standing {
  if (Object.keys(counts).length === 0) return 'nothingAsked';
  if (findings.some(({ outcome, curable }) => outcome === 'notMet' && curable === true)) return 'curable';
  if (totals.undetermined > 0) return 'undetermined';
  if (totals.notMet > 0) return 'doneLate';
  return totals.pending > 0 ? 'pending' : 'nothingOutstanding';
}
