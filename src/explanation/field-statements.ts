import type { Fact } from '../facts/fact';
import type { Subject } from '../facts/subject';
import { fieldLabel, UNLABELED } from '../record/field-labels';
import { outermostFields, unknownFields } from '../record/record-fields';
import { fieldsThatSettle } from '../report/missing-facts';
import type { Statement } from './explanation';
import type { ExplanationContext } from './explanation-context';
import { onlyField, recordedFields, type RecordedField } from './recorded-fields';
import { phrase, sentence } from './sentence';

/** So many elements of a list are spelt out; the others are counted. */
const SPELT_OUT = 12;

/**
 * What the record says in the fields that a fact was read from: one statement for each field, and for fields in a list
 * one for each element. None where the fact is what one field says, and none of fields that have been told of.
 */
export function fieldStatements(
  fact: Fact,
  owner: Subject,
  { told }: ExplanationContext,
): readonly Statement[] {
  const only = onlyField(fact, owner);
  const value = fact.compute(owner);
  const news: RecordedField[] = [];
  for (const field of recordedFields(fact, owner)) {
    const isFactItself = field.pointer === only && field.value === value;
    if (isFactItself || told.has(field.pointer)) continue;
    told.add(field.pointer);
    news.push(field);
  }
  const lists = new Set(news.flatMap(({ element }) => element?.list ?? []));
  // A list whose elements are told need not be counted.
  const alone = news.filter(({ element, pointer }) => element === null && !lists.has(pointer));
  return [...alone.map(fieldStatement), ...[...lists].flatMap((list) => elementStatements(list, news))];
}

function fieldStatement({ pointer, value, words }: RecordedField): Statement {
  return {
    kind: 'field',
    text: sentence('field', { label: fieldLabel(pointer), value: words }),
    messageId: 'field',
    params: { values: [value] },
    pointers: [pointer],
    because: [],
  };
}

function elementStatements(list: string, fields: readonly RecordedField[]): readonly Statement[] {
  const numbers = new Map<number, RecordedField[]>();
  for (const field of fields) {
    if (field.element?.list !== list) continue;
    numbers.set(field.element.number, [...(numbers.get(field.element.number) ?? []), field]);
  }
  const elements = [...numbers].sort(([one], [other]) => one - other);
  const more = elements.slice(SPELT_OUT);
  return [
    ...elements.slice(0, SPELT_OUT).map(([number, parts]) => elementStatement(list, number, parts)),
    ...(more.length > 0
      ? [
          moreElements(
            more.flatMap(([, parts]) => parts),
            more.length,
          ),
        ]
      : []),
  ];
}

function elementStatement(list: string, number: number, fields: readonly RecordedField[]): Statement {
  const parts = fields.map(({ pointer, words }) =>
    phrase('field.element.part', { label: fieldLabel(pointer), value: words }),
  );
  const label = fieldLabel(list);
  const messageId = label === UNLABELED ? 'field.element.unnamed' : 'field.element';
  return {
    kind: 'field',
    text: sentence(messageId, { list: label, number: String(number), parts: parts.join(', ') }),
    messageId,
    params: { number, values: fields.map(({ value }) => value) },
    pointers: fields.map(({ pointer }) => pointer),
    because: [],
  };
}

function moreElements(fields: readonly RecordedField[], count: number): Statement {
  return {
    kind: 'field',
    text: sentence('field.moreElements', { count: String(count) }),
    messageId: 'field.moreElements',
    params: { count, values: fields.map(({ value }) => value) },
    pointers: fields.map(({ pointer }) => pointer),
    because: [],
  };
}

/** The fields of the record that would settle a fact that is not known, each with whether it is empty or says too little. */
export function missingFieldStatements(
  fact: Fact,
  owner: Subject,
  { ruleset, record }: ExplanationContext,
): readonly Statement[] {
  return outermostFields(fieldsThatSettle(fact, owner, ruleset, record)).map((pointer) => {
    const isEmpty = unknownFields(record, pointer, '').length > 0;
    const messageId = isEmpty ? 'missingField.notRecorded' : 'missingField.notSettled';
    return {
      kind: 'missingField',
      text: sentence(messageId, { label: fieldLabel(pointer) }),
      messageId,
      pointers: [pointer],
      because: [],
    };
  });
}
