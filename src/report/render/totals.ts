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

export const DISCLAIMER =
  'A met rule means only that the recorded facts satisfy it. ' +
  'This report is no certificate that a plan is adequate or that the policy was followed.';

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
export function inShort(report: Report): string | null {
  const { pending, undetermined } = totalsOf(report);
  const notMet = report.findings.filter(({ outcome }) => outcome === 'notMet');
  const late = notMet.filter(({ curable }) => curable === false).length;
  const overdue = report.deadlines.filter(({ status }) => status === 'overdue').length;
  const parts = listed([
    [notMet.length - late, 'missing'],
    [overdue, overdue === 1 ? 'deadline overdue' : 'deadlines overdue'],
    [late, 'done late'],
    [pending, 'pending'],
    [undetermined, 'cannot be told'],
  ]);
  return parts === '' ? null : `In short: ${parts}.`;
}

const listed = (counts: readonly (readonly [count: number, words: string])[]): string =>
  counts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : [])).join(', ');

/**
 * The totals in a sentence or two. No share of what is met is given: what cannot be told might belong to either part.
 */
export function totalsInWords(report: Report): string {
  const { met, notMet, pending, undetermined, notApplicable } = totalsOf(report);
  const all = met + notMet + pending + undetermined + notApplicable;
  const outcomes = listed([
    [met, 'met'],
    [notMet, 'not met'],
    [pending, 'pending'],
    [undetermined, 'cannot be told'],
    [notApplicable, notApplicable === 1 ? 'does not apply' : 'do not apply'],
  ]);
  return `Of ${all} checks: ${outcomes}. A check is one rule asked of one person, plan, objective or party.`;
}

/** Says what was checked where nothing is outstanding; `null` where anything is. */
export function nothingOutstanding(report: Report): string | null {
  const { met, notMet, pending, undetermined } = totalsOf(report);
  if (notMet + pending + undetermined > 0) return null;
  const rules = Object.keys(report.counts).length;
  if (rules === 0) return 'No rule was asked of this record.';
  if (met === 0)
    return `No check applies to what is recorded (${rules} ${rules === 1 ? 'rule was' : 'rules were'} asked).`;
  return `Nothing outstanding was found: ${met} of ${met} applicable checks met (${rules} rules were asked).`;
}

type Versions = Pick<Report, 'rulesVersion' | 'rulesDigest' | 'libraryVersion'>;

/** Which rules and which library gave the report. */
export const versionsInWords = ({ rulesVersion, rulesDigest, libraryVersion }: Versions): string =>
  `Rules ${rulesVersion} (SHA-256 ${rulesDigest.slice(0, 12)}), library ${libraryVersion}.`;
