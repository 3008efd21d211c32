import { isOutstanding, OUTCOMES } from '../evaluator/outcome';
import type { Finding, Report, RequiredPlan } from '../report/report';
import type { ReportBasis } from './report-basis';

/** A report as it is looked things up in. */
export interface Listing {
  readonly lists: ReportBasis['lists'];
  readonly findings: ReadonlyMap<string, Finding>;
  /** Ids of the rules that were asked of anybody. */
  readonly asked: ReadonlySet<string>;
  /** Keys of the children in the record; `null` where the report does not tell: its rules on plans were left out. */
  readonly children: ReadonlySet<string> | null;
  /** Whether the record gives a plan, by the key of the child or family. */
  readonly plans: ReadonlyMap<string, RequiredPlan['supplied']>;
  /** Whether more checks of a rule are counted as outstanding than are listed, plans of which nothing is known aside. */
  readonly hidesOutstanding: (ruleId: string) => boolean;
}

export function listingOf(report: Report, lists: ReportBasis['lists']): Listing {
  const { requiredPlans, counts } = report;
  const plans = new Map(requiredPlans.map(({ subject, supplied }) => [subject, supplied]));
  const somePlanIsUnknown = [...plans.values()].includes('undetermined');
  const listed = new Map<string, number>();
  for (const { ruleId, outcome } of report.findings) {
    if (isOutstanding(outcome)) listed.set(ruleId, (listed.get(ruleId) ?? 0) + 1);
  }
  const asked = new Set(Object.keys(counts));
  return {
    lists,
    findings: new Map(report.findings.map((finding) => [finding.id, finding])),
    asked,
    children:
      requiredPlans.length === 0
        ? null
        : new Set([...plans.keys()].filter((key) => key.startsWith('child:'))),
    plans,
    hidesOutstanding: (ruleId) =>
      asked.has(ruleId) &&
      !somePlanIsUnknown &&
      outstandingIn(counts[ruleId] ?? {}) > (listed.get(ruleId) ?? 0),
  };
}

const outstandingIn = (ofRule: Report['counts'][string]): number =>
  OUTCOMES.filter(isOutstanding).reduce((sum, outcome) => sum + (ofRule[outcome] ?? 0), 0);
