import type { Issue } from '../record/issue';
import { totalsOf, type Totals } from '../report/render/totals';
import type { Finding, Report, RequiredPlan } from '../report/report';
import type { CaseResult } from './case-result';

/** Which case a line is about. */
export interface CasePlace {
  /** The file that the case stood in; absent where there is only one. */
  readonly file?: string;
  /** The line in it, counted from 1; blank lines are counted too. */
  readonly line: number;
  /** The record's own id, if it has one. */
  readonly caseId?: string;
}

/** What is outstanding in a case; what its ids stand for is in the summary of the caseload. */
export interface FindingsLine extends CasePlace {
  readonly asOf: string;
  readonly rulesVersion: string;
  /** How many checks gave each outcome, plans of which nothing is known included. */
  readonly checks: Totals;
  readonly requiredPlans: readonly RequiredPlan[];
  readonly findings: readonly Finding[];
}

/** The whole report on a case. */
export interface ReportLine extends CasePlace {
  readonly report: Report;
}

/** A case that could not be read, and why: nothing of it is counted or found. */
export interface NotReadLine extends CasePlace {
  readonly issues: readonly Issue[];
}

/** A line of what a batch writes, one for each case. */
export type CaseLine = FindingsLine | ReportLine | NotReadLine;

/** What a batch writes of a case. */
export const CASE_LINE_CONTENTS = ['findings', 'reports'] as const;

export type CaseLineContents = (typeof CASE_LINE_CONTENTS)[number];

/** The line of one result. */
export function caseLine(result: CaseResult, contents: CaseLineContents, file?: string): CaseLine {
  const { number, caseId } = result;
  const place = {
    ...(file === undefined ? {} : { file }),
    line: number,
    ...(caseId === undefined ? {} : { caseId }),
  };
  if (!result.success) return { ...place, issues: result.issues };
  const { report } = result;
  if (contents === 'reports') return { ...place, report };
  const { asOf, rulesVersion, requiredPlans, findings } = report;
  return { ...place, asOf, rulesVersion, checks: totalsOf(report), requiredPlans, findings };
}
