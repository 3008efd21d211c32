import type { Reader } from '../evaluator/compile';
import type { FactValue } from '../evaluator/condition';
import { daysFromExclusiveToInclusive } from '../calendar/counting';
import type { Scope } from '../ruleset/scope';
import type { Verdict } from './verdicts';

/** The id of a message in the catalogues, and the values that stand in it. */
export interface Message {
  readonly messageId: string;
  readonly params: { readonly [name: string]: FactValue };
}

type MessageKey = 'met' | 'notMet' | 'overdue' | 'pending' | 'late' | 'undetermined' | 'notApplicable';

/** The message of a verdict, in no language yet: which values stand in it is what the rule's own text says. */
export function messageOf(verdict: Verdict, readerOf: (id: string) => Reader<Scope>): Message {
  const { rule } = verdict.compiled;
  const key = messageKey(verdict);
  const template = (key === 'notApplicable' ? undefined : rule.messages[key]) ?? '';
  const params: Record<string, FactValue> = {};
  for (const [, name = ''] of template.matchAll(/\{([^{}]+)\}/g))
    params[name] = valueOf(name, verdict, readerOf);
  return { messageId: `${rule.id}.${key}`, params };
}

function messageKey({ decision, compiled, clock }: Verdict): MessageKey {
  if (decision.outcome !== 'notMet') return decision.outcome;
  if (decision.curable === false) return 'late';
  const wasDue = Boolean(clock?.dueBy) && clock?.dueBy !== 'none';
  return wasDue && compiled.rule.messages.overdue !== undefined ? 'overdue' : 'notMet';
}

function valueOf(name: string, verdict: Verdict, readerOf: (id: string) => Reader<Scope>): FactValue {
  const { clock, decision, scope } = verdict;
  if (name === 'dueDate') return clock?.dueBy ?? null;
  if (name === 'daysLate') return decision.daysLate ?? null;
  return name === 'daysLeft' ? daysLeft(verdict) : readerOf(name)(scope);
}

function daysLeft({ clock, scope }: Verdict): number | null {
  const dueBy = clock?.dueBy;
  if (!dueBy || dueBy === 'none') return null;
  return daysFromExclusiveToInclusive(scope.subject.situation.asOf, dueBy);
}
