import { possibleOutcomes, type Outcome } from '../evaluator/outcome';
import { decidingComparisons, type Comparison } from '../evaluator/trace';
import { daysFromExclusiveToInclusive } from '../calendar/counting';
import type { CaseRecord } from '../record/case-record';
import type { Modality } from '../ruleset/documents';
import type { Ruleset } from '../ruleset/ruleset';
import { fieldLabel } from '../record/field-labels';
import { messageOf } from './message';
import { missingOf, type Missing } from './missing-facts';
import type { Evidence, Finding } from './report';
import { severityOf } from './severity';
import type { Verdict } from './verdicts';

/** The finding of a verdict. */
export function findingOf(verdict: Verdict, ruleset: Ruleset, record: CaseRecord): Finding {
  const { compiled, scope, decision } = verdict;
  const { rule } = compiled;
  const missing = decision.outcome === 'undetermined' ? missingOf(verdict, ruleset, record) : null;
  const couldBe = couldBeOf(verdict);
  const { messageId, message, params } = messageOf(
    verdict,
    (id) => ruleset.reader(id, rule),
    (missing?.fields ?? []).map(fieldLabel),
  );
  return {
    id: `${rule.id}@${scope.subject.key}`,
    ruleId: rule.id,
    outcome: decision.outcome,
    severity: severityOf(verdict, modalityOf(rule.provisions, ruleset), couldBe),
    topic: rule.topic,
    subject: scope.subject.key,
    pointer: `${scope.subject.pointer}${rule.field}`,
    message,
    messageId,
    ...(Object.keys(params).length > 0 ? { params: writable(params) } : {}),
    provisions: provisionsOf(verdict),
    ...datesOf(verdict),
    ...(decision.curable === undefined ? {} : { curable: decision.curable }),
    ...evidenceOrMissing(verdict, missing, couldBe),
  };
}

const writable = (params: Readonly<Record<string, unknown>>): NonNullable<Finding['params']> =>
  ({ ...params }) as NonNullable<Finding['params']>;

function couldBeOf({ decision, applies, requires, clock, scope }: Verdict): readonly Outcome[] {
  if (decision.outcome !== 'undetermined') return [];
  return possibleOutcomes(applies, requires, scope.subject.situation.asOf, clock ?? undefined);
}

/** The rule's provisions, and those of the triggers that brought it about. */
function provisionsOf({ compiled, scope }: Verdict): string[] {
  const triggers = compiled.triggers.filter(({ holds }) => holds(scope) === true);
  return [...new Set([...compiled.rule.provisions, ...triggers.flatMap(({ condition }) => condition.provisions)])];
}

function modalityOf([first]: readonly string[], ruleset: Ruleset): Modality {
  return ruleset.provisions.get(first ?? '')?.modality ?? 'shall';
}

function datesOf({ clock, decision, scope }: Verdict): Pick<Finding, 'dueDate' | 'late' | 'daysLate'> {
  const dueBy = clock?.dueBy;
  if (!dueBy || dueBy === 'none' || decision.outcome === 'notApplicable') return {};
  if (decision.daysLate !== undefined) return { dueDate: dueBy, late: true, daysLate: decision.daysLate };
  const overdue = daysFromExclusiveToInclusive(dueBy, scope.subject.situation.asOf);
  return { dueDate: dueBy, ...(decision.outcome === 'notMet' ? { daysLate: overdue } : {}) };
}

function evidenceOrMissing(
  verdict: Verdict,
  missing: Missing | null,
  couldBe: readonly Outcome[],
): Pick<Finding, 'evidence' | 'missingFacts' | 'missingFields' | 'couldBe'> {
  if (missing) return { missingFacts: [...missing.facts], missingFields: [...missing.fields], couldBe: [...couldBe] };
  const { compiled, scope } = verdict;
  const traced = verdict.decision.outcome === 'notApplicable' ? compiled.traceApplies?.(scope) : compiled.traceRequires(scope);
  return traced ? { evidence: decidingComparisons(traced).map(evidenceOf) } : {};
}

function evidenceOf({ fact, operator, actual, required }: Comparison): Evidence {
  return {
    fact,
    ...(operator === 'equal' ? {} : { operator }),
    actual: actual as Exclude<Evidence['actual'], undefined>,
    required: required as Evidence['required'],
  };
}
