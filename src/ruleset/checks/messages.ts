import type { ClockFacts, Rule } from '../documents';
import type { RulesetCheck } from './check';
import type { RulesetDocuments } from './ruleset-documents';
import { typeOf } from './value-types';

type MessageKey = keyof Rule['messages'];

/** The placeholders that a clock fills in, and the messages in which each has a value. */
const CLOCK_PLACEHOLDERS: { readonly [name: string]: readonly MessageKey[] } = {
  dueDate: ['met', 'notMet', 'overdue', 'pending', 'late', 'undetermined'],
  daysLate: ['late'],
  daysLeft: ['pending'],
};

/** A rule has the messages that its outcomes need, and every placeholder in them is filled in. */
export const messagesAreComplete: RulesetCheck = function* (documents) {
  for (const rule of documents.rules) {
    for (const key of ['pending', 'late'] as const) {
      const isGiven = rule.messages[key] !== undefined;
      if (!isGiven && mayBe(key, rule.clock))
        yield { documentId: rule.id, problem: `a rule with a clock needs a message for ${key}` };
      if (isGiven && !rule.clock) yield { documentId: rule.id, problem: `without a clock nothing is ${key}` };
    }
    for (const [key, message] of Object.entries(rule.messages)) {
      const problem = placeholderProblem(message, key as MessageKey, rule, documents);
      if (problem) yield { documentId: rule.id, problem: `the message for ${key}: ${problem}` };
    }
  }
};

/**
 * Whether a clock can leave a duty pending, or done late. One that recurs is never late: once done it is up to date. Nor
 * is it pending where it is counted from the last time it was done.
 */
export function mayBe(answer: 'pending' | 'late', clock: ClockFacts | undefined): boolean {
  if (!clock?.recurs) return clock !== undefined;
  return answer === 'pending' && clock.startsOn !== clock.completedOn;
}

/** A notice is the same for everybody: nothing is filled in. */
export const noticesAreFixed: RulesetCheck = function* ({ notices }) {
  for (const { id, message } of notices) {
    if (/[{}]/.test(message))
      yield { documentId: id, problem: 'the message of a notice has no placeholders' };
  }
};

function placeholderProblem(
  message: string,
  key: MessageKey,
  rule: Rule,
  documents: RulesetDocuments,
): string | null {
  if (/[{}]/.test(message.replace(/\{[^{}]+\}/g, ''))) return 'a brace stands alone';
  for (const [, name = ''] of message.matchAll(/\{([^{}]+)\}/g)) {
    const problem = Object.hasOwn(CLOCK_PLACEHOLDERS, name)
      ? clockPlaceholderProblem(name, key, rule)
      : unreadableProblem(name, rule, documents);
    if (problem) return problem;
  }
  return null;
}

function clockPlaceholderProblem(name: string, key: MessageKey, { clock }: Rule): string | null {
  if (!clock) return `{${name}} needs a clock`;
  return CLOCK_PLACEHOLDERS[name]?.includes(key) ? null : `{${name}} has no value there`;
}

function unreadableProblem(name: string, { subject }: Rule, documents: RulesetDocuments): string | null {
  const type = typeOf(name, subject, documents);
  return 'problem' in type ? type.problem : null;
}
