import { isFactReference, type Condition } from '../evaluator/condition';
import { leavesOf } from '../ruleset/checks/blocks';
import { ENGLISH_MESSAGES } from '../locales/english/messages';
import type { Ruleset } from '../ruleset/ruleset';
import type { Deadline, Evidence, Finding, Remedy, Report } from './report';
import { reportTexts, type ReportTexts } from './report-texts';

/**
 * The report without a value from the record: no dates, ages or codes, in evidence, messages or deadlines. What is
 * owed, by whom (ids) and where (pointers) stays; `asOf` is the caller's own.
 */
export function redactReport(
  report: Report,
  ruleset: Ruleset,
  texts: ReportTexts = reportTexts(ruleset),
): Report {
  const compared = factsComparedWithTheRecord(ruleset);
  const redactEvidence = ({ actual, ...comparison }: Evidence): Evidence =>
    compared.has(comparison.fact) ? { ...comparison, required: null } : comparison;
  return {
    ...report,
    deadlines: report.deadlines.map(redactDeadline),
    findings: report.findings.map((finding) => redactFinding(finding, texts, redactEvidence)),
  };
}

/** Facts that some condition compares with another fact, and not with what the rules themselves say. */
function factsComparedWithTheRecord({ rules, conditions }: Ruleset): ReadonlySet<string> {
  const blocks: readonly (Condition | undefined)[] = [
    ...rules.flatMap(({ rule }) => [rule.applies, rule.requires]),
    ...[...conditions.values()].map(({ when }) => when),
  ];
  const leaves = blocks.flatMap((block) => (block ? [...leavesOf(block)] : []));
  return new Set(
    leaves.flatMap((leaf) =>
      'fact' in leaf && isFactReference(leaf.value) && !leaf.value.fact.startsWith('parameter.')
        ? [leaf.fact]
        : [],
    ),
  );
}

function redactDeadline({ startsOn, dueDate, daysLeft, daysLate, ...kept }: Deadline): Deadline {
  return kept;
}

/** What is left of a message without a value in it: the duty and the outcome. */
export const redactedMessage = ENGLISH_MESSAGES.sentences.redacted;

function redactFinding(
  finding: Finding,
  { title, catalogue }: ReportTexts,
  redactEvidence: (evidence: Evidence) => Evidence,
): Finding {
  const { params, dueDate, daysLate, evidence, remedy, ...kept } = finding;
  return {
    ...kept,
    message: catalogue.sentences.redacted(title(finding.ruleId), finding.outcome),
    ...(evidence ? { evidence: evidence.map(redactEvidence) } : {}),
    ...(remedy ? { remedy: redactRemedy(remedy) } : {}),
  };
}

/** What to change stays; a value may have been taken from elsewhere in the record. */
function redactRemedy({ leadsTo, eitherOf }: Remedy): Remedy {
  return {
    leadsTo,
    eitherOf: eitherOf.map(({ words, changes }) => ({
      words,
      changes: changes.map(({ value, ...kept }) => kept),
    })),
  };
}
