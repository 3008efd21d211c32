import type { FactValue } from '../evaluator/condition';
import type { MessageCatalogue, MessageWords, RuleTexts, TextsById } from '../locales/catalogue';
import { fieldLabels, fieldPattern } from '../record/field-labels';
import type { Finding } from './report';

/** What a message is made from; every finding of a report has it. */
export type MessageSource = Pick<
  Finding,
  'ruleId' | 'messageId' | 'outcome' | 'params' | 'missingFields' | 'evidence'
>;

/**
 * The message of a finding in the language of a catalogue, from the finding's `messageId` and `params`.
 *
 * `null` where the catalogue has no text for it, or one with other values in it than the rule's own; also for a
 * redacted finding whose message has values in it. The finding's `message` then stands.
 */
export function renderMessage(finding: MessageSource, catalogue: MessageCatalogue): string | null {
  const rule = own(catalogue.texts.rules, finding.ruleId);
  const message = rule ? messageIn(finding, rule, catalogue) : null;
  return message !== null && isRefused(finding)
    ? `${message} ${catalogue.sentences.notApplicableRefused}`
    : message;
}

function messageIn(finding: MessageSource, rule: RuleTexts, catalogue: MessageCatalogue): string | null {
  const template = own<string | undefined>(
    { ...rule.messages },
    finding.messageId.slice(finding.ruleId.length + 1),
  );
  if (template !== undefined) return filled(template, finding.params ?? {}, catalogue);
  const { sentences } = catalogue;
  if (valueNames(finding).length > 0) return null;
  if (finding.outcome === 'met') return sentences.met(rule.title);
  if (finding.outcome === 'notApplicable') return sentences.notApplicable(rule.title);
  if (finding.outcome !== 'undetermined') return null;
  const labels = (finding.missingFields ?? []).map((pointer) => fieldIn(catalogue, pointer));
  return labels.includes(null) ? null : sentences.undetermined(rule.title, [...new Set(labels as string[])]);
}

/** Params that say whom the finding concerns, and stand in no message. */
const PARTY_PARAMS: readonly string[] = ['party', 'partyId'];

const valueNames = ({ params = {} }: Pick<Finding, 'params'>): readonly string[] =>
  Object.keys(params).filter((name) => !PARTY_PARAMS.includes(name));

/** A template with its values; `null` if it has others than were given: it is the text of another rule, then. */
function filled(
  template: string,
  params: NonNullable<Finding['params']>,
  words: MessageWords,
): string | null {
  const names = new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name as string));
  const given = valueNames({ params });
  if (names.size !== given.length || !given.every((name) => names.has(name))) return null;
  return template.replace(PLACEHOLDER, (_, name: string) => inWords(name, params[name] ?? null, words));
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

function inWords(name: string, value: FactValue, { values, sentences }: MessageWords): string {
  if (value === null) return values.value(null);
  if (name === 'dueDate') return value === 'none' ? sentences.noDueDate : values.date(String(value));
  return name === 'daysLate' || name === 'daysLeft' ? values.days(Number(value)) : values.value(value);
}

/** Whether an entry says "not applicable" where that is not enough. */
const isRefused = ({ outcome, evidence = [] }: MessageSource): boolean =>
  outcome === 'notMet' && evidence.some(({ actual }) => actual === 'notApplicable');

/** What a field is called in a language; `null` where it has a name, but not in this language. */
export function fieldIn({ texts, sentences }: MessageCatalogue, pointer: string): string | null {
  const pattern = fieldPattern(pointer);
  return own(texts.fields, pattern) ?? (fieldLabels().has(pattern) ? null : sentences.unnamedField);
}

/** A text of one's own, not one that every object has. */
export const own = <Text>(texts: TextsById<Text>, id: string): Text | undefined =>
  Object.hasOwn(texts, id) ? texts[id] : undefined;
