import type { EvaluateOptions } from '../evaluate-case';
import { isOutstanding } from '../evaluator/outcome';
import { ISSUE_CODES, type IssueCode } from '../record/issue';
import { LIBRARY_VERSION } from '../report/library-version';
import { totalsOf } from '../report/render/totals';
import type { Report } from '../report/report';
import type { Authority } from '../ruleset/documents';
import type { Ruleset } from '../ruleset/ruleset';
import type { BatchSummary, RuleSummary } from './batch-summary';
import type { CaseResult } from './case-result';
import { Names } from './names';
import { OutcomeTally } from './outcome-tally';
import { ownOptions } from './own-options';
import { standingOf, STANDINGS, type Standing } from './standing';

/**
 * Counts what came of a caseload, result by result, and keeps none of them.
 *
 * @example new BatchTally({ asOf: '2026-11-22' }).summary().cases // => { all: 0, evaluated: 0, notRead: 0 }
 */
export class BatchTally {
  readonly #asOf: string;
  readonly #authorities: readonly Authority[] | undefined;
  readonly #ruleset: Ruleset;
  readonly #names: Names;
  readonly #all = new OutcomeTally();
  readonly #byRule = new Map<string, OutcomeTally>();
  readonly #standings = Object.fromEntries(STANDINGS.map((each) => [each, 0])) as Record<Standing, number>;
  readonly #severities = { error: 0, warning: 0, info: 0 };
  readonly #issues = new Map<IssueCode, number>();
  #evaluated = 0;
  #notRead = 0;

  /**
   * @param options - those of the evaluation
   * @throws CaseRecordError if they are wrong
   */
  constructor(options: EvaluateOptions) {
    const { asOf, authorities, ruleset } = ownOptions(options);
    this.#asOf = asOf;
    this.#authorities = authorities;
    this.#ruleset = ruleset;
    this.#names = new Names(this.#ruleset);
  }

  /** Counts one more result. */
  add(result: CaseResult): void {
    if (result.success) return this.#addReport(result.report);
    this.#notRead += 1;
    for (const { code } of result.issues) this.#issues.set(code, (this.#issues.get(code) ?? 0) + 1);
  }

  /** The totals of everything that was added until now; what is done to them changes neither the rules nor later totals. */
  summary(): BatchSummary {
    const rules = this.#rules();
    for (const { provisions } of rules) this.#names.addProvisions(provisions);
    return {
      asOf: this.#asOf,
      rulesVersion: this.#ruleset.version,
      rulesDigest: this.#ruleset.digest(),
      libraryVersion: LIBRARY_VERSION,
      ...(this.#authorities ? { authorities: [...this.#authorities] } : {}),
      cases: {
        all: this.#evaluated + this.#notRead,
        evaluated: this.#evaluated,
        notRead: this.#notRead,
      },
      standings: { ...this.#standings },
      casesWith: this.#all.casesWith,
      checks: this.#all.checks,
      findings: { ...this.#severities },
      issues: this.#issuesInOrder(),
      rules,
      provisions: this.#names.provisions,
      facts: this.#names.facts,
    };
  }

  #addReport(report: Report): void {
    const totals = totalsOf(report);
    this.#evaluated += 1;
    this.#standings[standingOf(report, totals)] += 1;
    this.#all.add(totals);
    for (const ruleId of Object.keys(report.counts)) this.#ofRule(ruleId).add(report.counts[ruleId] ?? {});
    for (const { because, couldBe } of report.requiredPlans) {
      this.#names.addProvisions(because);
      this.#names.addProvisions(couldBe);
    }
    for (const finding of report.findings) {
      if (isOutstanding(finding.outcome)) this.#severities[finding.severity] += 1;
      this.#names.addFinding(finding);
    }
  }

  #ofRule(ruleId: string): OutcomeTally {
    const tally = this.#byRule.get(ruleId) ?? new OutcomeTally();
    this.#byRule.set(ruleId, tally);
    return tally;
  }

  #rules(): readonly RuleSummary[] {
    return this.#ruleset.rules.flatMap(({ rule }) => {
      const tally = this.#byRule.get(rule.id);
      if (!tally) return [];
      const { checks, casesWith } = tally;
      return [{ ruleId: rule.id, title: rule.title, provisions: [...rule.provisions], checks, casesWith }];
    });
  }

  #issuesInOrder(): BatchSummary['issues'] {
    return Object.fromEntries(
      ISSUE_CODES.flatMap((code) => {
        const count = this.#issues.get(code);
        return count === undefined ? [] : [[code, count]];
      }),
    );
  }
}
