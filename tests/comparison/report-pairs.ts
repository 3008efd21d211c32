import type { Finding, Report } from '../../src/report/report';
import { finding, plan, reportWith } from '../report/render/example-reports';

/** Counts that fit what a report lists, with `hidden` checks by rule and outcome that it does not list. */
export function countsOf(findings: readonly Finding[], hidden: Report['counts'] = {}): Report['counts'] {
  const counts = structuredClone(hidden);
  for (const { ruleId, outcome } of findings) {
    const ofRule = (counts[ruleId] ??= {});
    ofRule[outcome] = (ofRule[outcome] ?? 0) + 1;
  }
  return counts;
}

/** A report on one child that lists these findings, and counts these others. */
export const reportOf = (
  findings: readonly Finding[],
  hidden: Report['counts'] = {},
  parts: Partial<Report> = {},
): Report => reportWith({ findings: [...findings], counts: countsOf(findings, hidden), ...parts });

/** What a plan's contents lack: about the plan of child c1. */
export const missing = (parts: Partial<Finding> = {}): Finding =>
  finding({ ruleId: 'health', outcome: 'notMet', severity: 'error', curable: true, ...parts });

export const met = (parts: Partial<Finding> = {}): Finding =>
  finding({ ruleId: 'health', outcome: 'met', severity: 'info', message: 'Satisfied: health.', ...parts });

export const unknown = (parts: Partial<Finding> = {}): Finding =>
  finding({
    ruleId: 'health',
    outcome: 'undetermined',
    couldBe: ['met', 'notMet'],
    missingFacts: ['child.health'],
    missingFields: ['/children/0/health'],
    ...parts,
  });

/** Children c1 and c2, each with a plan. */
export const TWO_CHILDREN = [plan(), plan({ subject: 'child:c2' })];
