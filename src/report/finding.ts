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
  const missing = decision.outcome === 'undetermined' ? missingOf(verdict, ruleset, record) : null;
  const couldBe = couldBeOf(verdict);
  const evidence = missing ? [] : comparisonsOf(verdict);
  const { messageId, params } = messageOf(verdict, (id) => ruleset.reader(id, rule));
  const allParams = { ...params, ...partyOf(subject) };
  const finding: Finding = {
    id: `${rule.id}@${subject.key}`,
    ruleId: rule.id,
    outcome: decision.outcome,
    severity: severityOf(verdict, modalityOf(rule.provisions, ruleset), couldBe),
    topic: rule.topic,
    subject: subject.key,
    pointer: `${subject.pointer}${rule.field}`,
    message: '',
    messageId,
    ...(Object.keys(allParams).length > 0 ? { params: writable(allParams) } : {}),
    provisions: provisionsOf(verdict, ruleset),
    ...datesOf(verdict),
    ...(decision.curable === undefined ? {} : { curable: decision.curable }),
    ...(missing
      ? { missingFacts: [...missing.facts], missingFields: [...missing.fields], couldBe: [...couldBe] }
      : {}),
    ...(evidence.length > 0 ? { evidence: evidence.map(evidenceOf) } : {}),
  };
  return { ...finding, message: texts.message(finding) };
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
  const triggers = provisionsWhere(triggersOf(compiled, scope, ownJudge), true);
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
export function datesOf({ clock, decision, scope }: Verdict): Pick<Finding, 'dueDate' | 'late' | 'daysLate'> {
  const dueBy = clock?.dueBy;
  if (!dueBy || dueBy === 'none' || decision.outcome === 'notApplicable') return {};
  if (decision.daysLate !== undefined) return { dueDate: dueBy, late: true, daysLate: decision.daysLate };
  const overdue = daysFromExclusiveToInclusive(dueBy, scope.subject.situation.asOf);
  return { dueDate: dueBy, ...(decision.outcome === 'notMet' ? { daysLate: overdue } : {}) };
}

function comparisonsOf({ compiled, scope, decision }: Verdict): readonly Comparison[] {
  const deciding = decision.outcome === 'notApplicable' ? compiled.decidingApplies : compiled.decidingRequires;
  return deciding ? deciding(scope) : [];
}

function evidenceOf({ fact, operator, actual, required }: Comparison): Evidence {
  return {
    fact,
    ...(operator === 'equal' ? {} : { operator }),
    actual: ownCopy(actual),
    required: ownCopy(required),
  };
}

/** A list of the caller's own: those that a rule compares with are the rule's. */
const ownCopy = (value: FactValue): Evidence['required'] =>
  Array.isArray(value)
    ? [...(value as readonly string[])]
    : (value as Exclude<typeof value, readonly string[]>);
