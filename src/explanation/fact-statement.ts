import type { FactValue } from '../evaluator/condition';
import type { Fact } from '../facts/fact';
import { ownerOf, type Subject } from '../facts/subject';
import { subjectInWords } from '../report/render/subject-in-words';
import type { ExplanationMessageId } from './english';
import type { Statement } from './explanation';
import { toldTruth, type ExplanationContext } from './explanation-context';
import { onlyField } from './recorded-fields';
import { phrase, sentence } from './sentence';
import { factValueInWords } from './value-in-words';

/** A fact and its value: "the child is in placement", "the child’s age: 13 years"; and what it was made from. */
export function factStatement(
  fact: Fact,
  owner: Subject,
  { scope, redact }: ExplanationContext,
  because: readonly Statement[],
): Statement {
  const value = fact.compute(owner);
  const messageId = messageIdOf(fact, value, redact);
  const words = { clause: fact.label, label: fact.label, value: factValueInWords(value, fact) };
  // Of a child of the family, where the finding is about the family: it must be said which.
  const isAnothers = ownerOf(scope.subject, fact.subject) !== owner;
  const text = isAnothers
    ? sentence('fact.ofAnother', { subject: subjectInWords(owner.key), fact: phrase(messageId, words) })
    : sentence(messageId, words);
  return {
    kind: 'fact',
    ...(fact.type === 'boolean' ? { truth: truthOf(value) } : {}),
    text,
    messageId,
    ...(redact ? {} : { params: { value } }),
    fact: fact.id,
    ...(isAnothers ? { subject: owner.key } : {}),
    ...pointersOf(fact, owner),
    because,
  };
}

/** Where a fact stands in the record, if it is what one field says. */
export function pointersOf(fact: Fact, owner: Subject): Pick<Statement, 'pointers'> {
  const pointer = onlyField(fact, owner);
  return pointer === null ? {} : { pointers: [pointer] };
}

const truthOf = (value: FactValue) => toldTruth(typeof value === 'boolean' ? value : null);

function messageIdOf({ type }: Fact, value: FactValue, redact: boolean): ExplanationMessageId {
  if (type === 'boolean') return `clause.${truthOf(value)}`;
  return redact && value !== null ? 'fact.redacted' : 'fact';
}
