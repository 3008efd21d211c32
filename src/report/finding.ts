import type { FactValue } from '../evaluator/condition';
import { possibleOutcomes, type Outcome } from '../evaluator/outcome';
import type { Comparison } from '../evaluator/deciding';
import { daysFromExclusiveToInclusive } from '../calendar/counting';
import type { CaseRecord } from '../record/case-record';
import type { Modality, Rule } from '../ruleset/documents';
import type { Ruleset } from '../ruleset/ruleset';
import type { Subject } from '../facts/subject';
import { messageOf } from './message';
import { missingOf } from './missing-facts';
import type { Evidence, Finding } from './report';
import { reportTexts, type ReportTexts } from './report-texts';
import { severityOf } from './severity';
import { provisionsWhere, triggersOf } from './required-plans';
import { ownJudge, type Verdict } from './verdicts';

/** The finding of a verdict, in English unless texts in another language are given. */
export function findingOf(
  verdict: Verdict,
  ruleset: Ruleset,
  record: CaseRecord,
  texts: ReportTexts = reportTexts(ruleset),
): Finding {
  const { compiled, scope, decision } = verdict;
  const { rule } = compiled;
  const { subject } = scope;
  const couldBe = couldBeOf(verdict);
  const { messageId, params } = messageOf(verdict, (id) => ruleset.reader(id, rule));
  const allParams = { ...params, ...partyOf(subject) };
  // Its members stand in the order in which findings are published; one that says nothing is left out.
  const finding: Draft = {
    id: `${rule.id}@${subject.key}`,
    ruleId: rule.id,
    outcome: decision.outcome,
    severity: severityOf(verdict, modalityOf(rule.provisions, ruleset), couldBe),
    topic: rule.topic,
    subject: subject.key,
    pointer: `${subject.pointer}${rule.field}`,
    message: '',
    messageId,
  };
  if (hasMembers(allParams)) finding.params = writable(allParams);
  finding.provisions = provisionsOf(verdict, ruleset);
  addDates(finding, verdict);
  if (decision.curable !== undefined) finding.curable = decision.curable;
  if (decision.outcome === 'undetermined') {
    const { facts, fields } = missingOf(verdict, ruleset, record);
    finding.missingFacts = [...facts];
    finding.missingFields = [...fields];
    finding.couldBe = [...couldBe];
  } else {
    const evidence = comparisonsOf(verdict);
    if (evidence.length > 0) finding.evidence = evidence.map(evidenceOf);
  }
  const complete = finding as Finding;
  finding.message = texts.message(complete);
  return complete;
}

/** A finding whose members are being added. */
type Draft = { -readonly [Member in keyof Finding]?: Finding[Member] };

function hasMembers(object: object): boolean {
  for (const _ in object) return true;
  return false;
}

/** Whom a finding about an objective's party concerns: several may share one place in the record. */
function partyOf(subject: Subject): Readonly<Record<string, unknown>> {
  if (subject.kind !== 'objectiveParty') return {};
  const { role, partyId } = (subject as Subject<'objectiveParty'>).element;
  return { party: role, ...(partyId === null ? {} : { partyId }) };
}

const writable = (params: Readonly<Record<string, unknown>>): NonNullable<Finding['params']> =>
  ({ ...params }) as NonNullable<Finding['params']>;

/** The outcomes that are still possible; none but where the answer is open. */
export function couldBeOf({ decision, applies, requires, clock, scope }: Verdict): readonly Outcome[] {
  if (decision.outcome !== 'undetermined') return [];
  return possibleOutcomes(applies, requires, scope.subject.situation.asOf, clock ?? undefined);
}

/** The rule's provisions, those of the triggers that brought it about, and the one that its due day comes from. */
export function provisionsOf({ compiled, scope, clock }: Verdict, ruleset: Ruleset): string[] {
  const triggers =
    compiled.triggers.length > 0 ? provisionsWhere(triggersOf(compiled, scope, ownJudge), true) : [];
  const dueDay = clock?.dueBy && clock.dueBy !== 'none' ? dueDayProvision(compiled.rule, ruleset) : [];
  return [...new Set([...compiled.rule.provisions, ...triggers, ...dueDay])];
}

/** The provision that a duty's due day comes from, if it is among these rules; it may be another instrument's. */
export function dueDayProvision({ clock }: Rule, ruleset: Ruleset): readonly string[] {
  const provision = clock && ruleset.facts.get(clock.dueBy)?.provision;
  return provision && ruleset.provisions.has(provision) ? [provision] : [];
}

/** How firmly the first of the provisions speaks. */
export function modalityOf([first]: readonly string[], ruleset: Ruleset): Modality {
  return ruleset.provisions.get(first ?? '')?.modality ?? 'shall';
}

/** The day by which the duty is owed, and how late it was or is. */
export function datesOf(verdict: Verdict): Pick<Finding, 'dueDate' | 'late' | 'daysLate'> {
  const dates: Draft = {};
  addDates(dates, verdict);
  return dates;
}

function addDates(finding: Draft, { clock, decision, scope }: Verdict): void {
  const dueBy = clock?.dueBy;
  if (!dueBy || dueBy === 'none' || decision.outcome === 'notApplicable') return;
  finding.dueDate = dueBy;
  if (decision.daysLate !== undefined) {
    finding.late = true;
    finding.daysLate = decision.daysLate;
  } else if (decision.outcome === 'notMet') {
    finding.daysLate = daysFromExclusiveToInclusive(dueBy, scope.subject.situation.asOf);
  }
}

function comparisonsOf({ compiled, scope, decision }: Verdict): readonly Comparison[] {
  const deciding =
    decision.outcome === 'notApplicable' ? compiled.decidingApplies : compiled.decidingRequires;
  return deciding ? deciding(scope) : [];
}

function evidenceOf({ fact, operator, actual, required }: Comparison): Evidence {
  const values = { actual: ownCopy(actual), required: ownCopy(required) };
  return operator === 'equal' ? { fact, ...values } : { fact, operator, ...values };
}

/** A list of the caller's own: those that a rule compares with are the rule's. */
const ownCopy = (value: FactValue): Evidence['required'] =>
  Array.isArray(value)
    ? [...(value as readonly string[])]
    : (value as Exclude<typeof value, readonly string[]>);
