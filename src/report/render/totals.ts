import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
import type { Report } from '../report';
import { undeterminedFindings } from './open-fields';

/** How many checks gave each outcome. A check is one rule asked of one person, plan, objective or party. */
export interface Totals {
  readonly met: number;
  readonly notMet: number;
  readonly pending: number;
  readonly undetermined: number;
  readonly notApplicable: number;
}

export const DISCLAIMER = ENGLISH.page.totals.disclaimer;

export function totalsOf({ counts }: Pick<Report, 'counts'>): Totals {
  const sum = (outcome: keyof Totals) =>
    Object.values(counts).reduce((total, byOutcome) => total + (byOutcome[outcome] ?? 0), 0);
  return {
    met: sum('met'),
    notMet: sum('notMet'),
    pending: sum('pending'),
    undetermined: sum('undetermined'),
    notApplicable: sum('notApplicable'),
  };
}

/** Checks of a plan of which nothing is known: they have no finding of their own beside the plan's. */
export const countedOnly = (report: Report): number =>
  totalsOf(report).undetermined - undeterminedFindings(report).length;

/** What is outstanding, in one line for the top of the page; `null` where nothing is. */
export function inShort(report: Report, { page: { totals: words } }: Words = ENGLISH): string | null {
  const { pending, undetermined } = totalsOf(report);
  const notMet = report.findings.filter(({ outcome }) => outcome === 'notMet');
  const late = notMet.filter(({ curable }) => curable === false).length;
  const overdue = report.deadlines.filter(({ status }) => status === 'overdue').length;
  const parts = listed([
    [notMet.length - late, words.missing],
    [overdue, words.overdue],
    [late, words.doneLate],
    [pending, words.outcomes.pending],
    [undetermined, words.outcomes.undetermined],
  ]);
  return parts === '' ? null : words.inShort(parts);
}

const listed = (counts: readonly (readonly [count: number, words: (count: number) => string])[]): string =>
  counts.flatMap(([count, words]) => (count > 0 ? [words(count)] : [])).join(', ');

/**
 * The totals in a sentence or two. No share of what is met is given: what cannot be told might belong to either part.
 */
export function totalsInWords(report: Report, { page: { totals: words } }: Words = ENGLISH): string {
  const totals = totalsOf(report);
  const all = Object.values(totals).reduce((sum, count) => sum + count, 0);
  const outcomes = (Object.keys(totals) as (keyof Totals)[]).map(
    (outcome) => [totals[outcome], words.outcomes[outcome]] as const,
  );
  return words.ofChecks(all, listed(outcomes));
}

/** Says what was checked where nothing is outstanding; `null` where anything is. */
export function nothingOutstanding(
  report: Report,
  { page: { totals: words } }: Words = ENGLISH,
): string | null {
  const { met, notMet, pending, undetermined } = totalsOf(report);
  if (notMet + pending + undetermined > 0) return null;
  const rules = Object.keys(report.counts).length;
  if (rules === 0) return words.noRule;
  return met === 0 ? words.noneApplies(rules) : words.nothingOutstanding(met, rules);
}

type Versions = Pick<Report, 'rulesVersion' | 'rulesDigest' | 'libraryVersion'>;

/** Which rules and which library gave a report. */
export const versionsInWords = (
  { rulesVersion, rulesDigest, libraryVersion }: Versions,
  { page }: Words = ENGLISH,
): string => page.totals.versions(rulesVersion, rulesDigest.slice(0, 12), libraryVersion);
