import type { CivilDate } from '../calendar/civil-date';
import type { CaseSubjects } from '../facts/case-subjects';
import type { Fact } from '../facts/fact';
import type { Subject } from '../facts/subject';
import type { CaseRecord } from '../record/case-record';
import type { Finding, Remedy, RemedyChange, Report } from '../report/report';
import type { ReportTexts } from '../report/report-texts';
import { ownJudge, verdictOn } from '../report/verdicts';
import type { Ruleset } from '../ruleset/ruleset';
import { remedyOf, type Closure, type Closures } from './remedy-of';
import { whatIf } from './what-if';

type ValueToSet = NonNullable<RemedyChange['value']>;

/** The case that a report is about, as it was read. */
export interface CaseReported {
  readonly ruleset: Ruleset;
  readonly record: CaseRecord;
  readonly subjects: CaseSubjects;
  readonly asOf: CivilDate;
}

/** The report with what closes each of its findings, where anything does, and with the labels of the facts named. */
export function withRemedies(
  report: Report,
  { ruleset, record, subjects, asOf }: CaseReported,
  texts: ReportTexts,
): Report {
  const rules = new Map(ruleset.rules.map((compiled) => [compiled.rule.id, compiled]));
  const tryOut = whatIf(record, asOf, ruleset);
  const findings = report.findings.map((finding): Finding => {
    const compiled = rules.get(finding.ruleId);
    const ofKind: readonly Subject[] = compiled ? subjects[compiled.rule.subject] : [];
    const subject = ofKind.find(({ key }) => key === finding.subject);
    const verdict = compiled && subject ? verdictOn(compiled, subject, asOf, ownJudge) : null;
    const closures = verdict && remedyOf(verdict, ruleset, tryOut);
    return closures ? { ...finding, remedy: remedyFrom(closures, ruleset, texts) } : finding;
  });
  return {
    ...report,
    findings,
    facts: { ...report.facts, ...factsNamed(findings, ruleset, texts) },
    language: texts.language(),
  };
}

const remedyFrom = ({ leadsTo, eitherOf }: Closures, ruleset: Ruleset, texts: ReportTexts): Remedy => ({
  leadsTo,
  eitherOf: eitherOf.map(({ steps, changes }) => ({
    words: stepsInWords(steps, ruleset, texts),
    changes: changes.map(({ fact, pointer, value }) => ({ fact, pointer, value: value as ValueToSet })),
  })),
});

function stepsInWords(steps: Closure['steps'], { facts }: Ruleset, { catalogue, fact }: ReportTexts): string {
  const { remedies } = catalogue;
  return remedies.allOf(
    steps.map((step) =>
      remedies.step((facts.get(step.fact) as Fact).type, fact(step.fact) ?? step.fact, step.value),
    ),
  );
}

function factsNamed(findings: readonly Finding[], { facts }: Ruleset, texts: ReportTexts): Report['facts'] {
  const ids = findings.flatMap(
    ({ remedy }) => remedy?.eitherOf.flatMap(({ changes }) => changes.map(({ fact }) => fact)) ?? [],
  );
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const fact = facts.get(id);
      return fact
        ? [[id, { label: texts.fact(id) ?? fact.label, ...(fact.unit ? { unit: fact.unit } : {}) }]]
        : [];
    }),
  );
}
