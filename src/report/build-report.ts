import type { CivilDate } from '../calendar/civil-date';
import { isOutstanding } from '../evaluator/outcome';
import type { CaseSubjects } from '../facts/case-subjects';
import type { CaseRecord } from '../record/case-record';
import type { Authority } from '../ruleset/documents';
import type { CompiledNotice, Ruleset } from '../ruleset/ruleset';
import { deadlinesOf, isDeadline } from './deadlines';
import { dueDayProvision, findingOf } from './finding';
import { inOrderOf } from './in-order-of';
import { LIBRARY_VERSION } from './library-version';
import type { Citation, Finding, NoticeInReport, Report } from './report';
import { withRelatedFindings } from './related-findings';
import { openQuestionsOf } from './open-questions';
import { reportTexts, type ReportTexts } from './report-texts';
import { requiredPlansOf } from './required-plans';
import { verdictsOf, type Judge, type Verdict } from './verdicts';

/** What a report is made from. */
export interface ReportInput {
  readonly ruleset: Ruleset;
  /** The record as the caller gave it, as far as it could be read. */
  readonly record: CaseRecord;
  readonly subjects: CaseSubjects;
  readonly asOf: CivilDate;
  readonly judge: Judge;
  readonly authorities: readonly Authority[] | undefined;
  readonly include: 'outstanding' | 'all';
  readonly texts: ReportTexts;
}

/** The report of one case on one day. */
export function buildReport(input: ReportInput): Report {
  const { ruleset, record, subjects, asOf, judge, authorities, include, texts } = input;
  const verdicts = verdictsOf(ruleset, subjects, asOf, judge, authorities);
  const reported = verdicts.filter(
    ({ decision, onlyCounted }) => !onlyCounted && (include === 'all' || isOutstanding(decision.outcome)),
  );
  const findings = withRelatedFindings(
    reported.map((verdict) => findingOf(verdict, ruleset, record, texts)),
    ruleset.relations,
  );
  const requiredPlans = requiredPlansOf(verdicts, ruleset, judge);
  const deadlines = deadlinesOf(verdicts, texts);
  const notices = noticesOf(input);
  const cited = new Set<string>();
  const cite = (provisions: readonly string[]): void => provisions.forEach((id) => cited.add(id));
  for (const { because, couldBe } of requiredPlans) [because, couldBe].forEach(cite);
  for (const { compiled } of verdicts.filter(isDeadline)) {
    cite(compiled.rule.provisions);
    cite(dueDayProvision(compiled.rule, ruleset));
  }
  for (const { provisions } of findings) cite(provisions);
  for (const { provisions } of notices) cite(provisions);
  const body = {
    requiredPlans,
    deadlines,
    findings: lessUrgentLast(findings),
    notices,
    openQuestions: openQuestionsOf(findings, texts),
    counts: countsOf(verdicts),
    provisions: citationsOf(ruleset, cited, texts),
    facts: factsNamed(ruleset, findings, texts),
  };
  return {
    asOf,
    rulesVersion: ruleset.version,
    rulesDigest: ruleset.digest(),
    libraryVersion: LIBRARY_VERSION,
    // Last: it says what had to be said in English.
    language: texts.language(),
    ...body,
  };
}

/** The order of the policy, then of the record; what can only turn out well comes last. */
function lessUrgentLast(findings: readonly Finding[]): Finding[] {
  const isLast = ({ outcome, severity }: Finding) => outcome === 'undetermined' && severity === 'info';
  return [...findings.filter((finding) => !isLast(finding)), ...findings.filter(isLast)];
}

function countsOf(verdicts: readonly Verdict[]): Report['counts'] {
  const counts: Record<string, Record<string, number>> = {};
  let ofRule: Record<string, number> = {};
  let ruleId: string | undefined;
  for (const { compiled, decision } of verdicts) {
    // The verdicts of one rule follow each other.
    if (compiled.rule.id !== ruleId) {
      ruleId = compiled.rule.id;
      ofRule = counts[ruleId] ??= {};
    }
    ofRule[decision.outcome] = (ofRule[decision.outcome] ?? 0) + 1;
  }
  return counts;
}

function noticesOf({ ruleset, subjects, asOf, authorities, texts }: ReportInput): NoticeInReport[] {
  const isAskedFor = ({ notice }: CompiledNotice): boolean => {
    const authority = authorityOf(ruleset, notice.provisions[0]);
    return !authorities || (authority !== undefined && authorities.includes(authority));
  };
  return ruleset.notices.filter(isAskedFor).flatMap(({ notice, holds }) =>
    subjects[notice.subject]
      .filter((subject) => holds({ subject, lawOn: asOf }) === true)
      .map((subject) => ({
        id: notice.id,
        subject: subject.key,
        message: texts.notice(notice.id),
        provisions: [...notice.provisions],
      })),
  );
}

function authorityOf(ruleset: Ruleset, provisionId: string | undefined): Authority | undefined {
  const provision = ruleset.provisions.get(provisionId ?? '');
  return provision && ruleset.instruments.get(provision.instrument)?.authority;
}

/** How to cite each of some provisions, in the order of the documents. */
export function citationsOf(
  ruleset: Ruleset,
  ids: Iterable<string>,
  texts: ReportTexts = reportTexts(ruleset),
): Report['provisions'] {
  const citations: Record<string, Citation> = {};
  for (const [id, { instrument, pinpoint, verification }] of inOrderOf(ruleset.provisions, new Set(ids))) {
    const authority = ruleset.instruments.get(instrument)?.authority;
    if (!authority) continue;
    citations[id] = { instrument, authority, pinpoint, paraphrase: texts.paraphrase(id), verification };
  }
  return citations;
}

function factsNamed(ruleset: Ruleset, findings: readonly Finding[], texts: ReportTexts): Report['facts'] {
  const named = new Set<string>();
  for (const { evidence, missingFacts } of findings) {
    if (evidence) for (const { fact } of evidence) named.add(fact);
    if (missingFacts) for (const fact of missingFacts) named.add(fact);
  }
  const facts: Record<string, { label: string; unit?: string }> = {};
  for (const [id, { unit }] of inOrderOf(ruleset.facts, named)) {
    facts[id] = { label: texts.fact(id) ?? id, ...(unit ? { unit } : {}) };
  }
  return facts;
}
