import type { Reader } from '../evaluator/compile';
import type { FactValue } from '../evaluator/condition';
import { daysFromExclusiveToInclusive } from '../calendar/counting';
import type { Scope } from '../ruleset/scope';
import { dateInWords, daysInWords, ENGLISH, valueInWords } from './english';
import type { Verdict } from './verdicts';

/** A message with its id in the catalogues and the values that stand in it. */
export interface Message {
  readonly messageId: string;
  readonly message: string;
  readonly params: { readonly [name: string]: FactValue };
}

type MessageKey = 'met' | 'notMet' | 'overdue' | 'pending' | 'late' | 'undetermined' | 'notApplicable';

/** The message of a verdict; `missing` lists, in words, what is not known. */
export function messageOf(
  verdict: Verdict,
  readerOf: (id: string) => Reader<Scope>,
  missing: readonly string[],
): Message {
  const { rule } = verdict.compiled;
  const key = messageKey(verdict);
  const messageId = `${rule.id}.${key}`;
  const template = key === 'notApplicable' ? undefined : rule.messages[key];
  if (template === undefined) return { messageId, message: sharedMessage(key, rule.title, missing), params: {} };
  const params: Record<string, FactValue> = {};
  const message = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const { value, words } = placeholder(name, verdict, readerOf);
    params[name] = value;
    return words;
  });
  return { messageId, message, params };
}

function messageKey({ decision, compiled, clock }: Verdict): MessageKey {
  if (decision.outcome !== 'notMet') return decision.outcome;
  if (decision.curable === false) return 'late';
  const wasDue = Boolean(clock?.dueBy) && clock?.dueBy !== 'none';
  return wasDue && compiled.rule.messages.overdue !== undefined ? 'overdue' : 'notMet';
}

function sharedMessage(key: MessageKey, title: string, missing: readonly string[]): string {
  if (key === 'undetermined') return ENGLISH.undetermined(title, missing.join('; '));
  return key === 'notApplicable' ? ENGLISH.notApplicable(title) : ENGLISH.met(title);
}

function placeholder(name: string, verdict: Verdict, readerOf: (id: string) => Reader<Scope>) {
  const { clock, decision, scope } = verdict;
  if (name === 'dueDate') return inWords(clock?.dueBy ?? null, dueDateInWords);
  if (name === 'daysLate') return inWords(decision.daysLate ?? null, (days) => daysInWords(Number(days)));
  if (name === 'daysLeft') return inWords(daysLeft(verdict), (days) => daysInWords(Number(days)));
  return inWords(readerOf(name)(scope), valueInWords);
}

function inWords(value: FactValue, words: (value: FactValue) => string) {
  return { value, words: value === null ? valueInWords(null) : words(value) };
}

const dueDateInWords = (date: FactValue): string =>
  date === 'none' ? ENGLISH.noDueDate : dateInWords(String(date));

function daysLeft({ clock, scope }: Verdict): number | null {
  const dueBy = clock?.dueBy;
  if (!dueBy || dueBy === 'none') return null;
  return daysFromExclusiveToInclusive(scope.subject.situation.asOf, dueBy);
}
