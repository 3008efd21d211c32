import { isCivilDate } from '../calendar/civil-date';
import type { FactValue } from '../evaluator/condition';
import type { Fact } from '../facts/fact';
import { ownerOf, type Subject, type SubjectKind } from '../facts/subject';
import { looksLikeName } from '../record/json-pointer';
import { positionOf } from '../record/position';
import { valueInWords } from '../report/english';
import { phrase } from './sentence';
import { entryStateInWords } from './value-in-words';

/** One field of the record that says something, as it was known on the day. */
export interface RecordedField {
  /** JSON Pointer into the caller's own record. */
  readonly pointer: string;
  /** The element of a list that the field is in, or is; `null` for a field outside of lists. */
  readonly element: ListElement | null;
  readonly value: FactValue;
  readonly words: string;
}

export interface ListElement {
  /** JSON Pointer of the list. */
  readonly list: string;
  /** Its place in the caller's list, counted from 1. */
  readonly number: number;
}

/**
 * What the record says in the fields that a fact is read from, in the order of the fact's fields; those that say nothing
 * are left out. Texts are not repeated: they are "recorded".
 */
export function recordedFields(fact: Fact, owner: Subject): readonly RecordedField[] {
  const partyId =
    owner.kind === 'objectiveParty' ? (owner as Subject<'objectiveParty'>).element.partyId : null;
  return fact.fields.flatMap((field) => {
    const start = startOf(field, owner);
    if (start === null) return [];
    const found: RecordedField[] = [];
    collect({ ...start, element: null }, partyId, found);
    return found;
  });
}

/** The one place of the record that a fact is read from; `null` where there are several, or it is a list's. */
export function onlyField({ fields, reads = [] }: Fact, owner: Subject): string | null {
  const [field, ...others] = fields;
  if (field === undefined || others.length > 0 || reads.length > 0 || /[*@]/.test(field)) return null;
  const start = startOf(field, owner);
  return start && [start.pointer, ...start.path].join('/');
}

interface Start {
  readonly value: unknown;
  readonly pointer: string;
  readonly path: readonly string[];
}

/** A field is relative to the fact's subject, to a named subject above it (`child:/parents`), or to the case. */
function startOf(field: string, owner: Subject): Start | null {
  const at = field.indexOf(':');
  const path = field
    .slice(at + 1)
    .split('/')
    .slice(1);
  const kind = at < 0 ? owner.kind : field.slice(0, at);
  if (kind === 'case') {
    const children = owner.situation.children?.map(({ element }) => element) ?? null;
    return { value: { children }, pointer: '', path };
  }
  const subject = ownerOf(owner, kind as SubjectKind);
  // A party is no part of the record: what it points at is its objective.
  const holder = subject?.kind === 'objectiveParty' ? subject.parent : subject;
  return holder ? { value: holder.element, pointer: holder.pointer, path } : null;
}

type Place = Start & Pick<RecordedField, 'element'>;

function collect(
  { value, pointer, path, element }: Place,
  partyId: string | null,
  found: RecordedField[],
): void {
  const [name, ...rest] = path;
  if (name === undefined) {
    const said = whatItSays(value);
    if (said !== null) found.push({ pointer, element, ...said });
  } else if (name === '*' || name === '@') {
    if (!Array.isArray(value)) return;
    value.forEach((inner: unknown, index) => {
      if (name === '@' && !isAbout(inner, partyId)) return;
      const position = typeof inner === 'object' && inner !== null ? positionOf(inner, index) : index;
      const place = { pointer: `${pointer}/${position}`, element: { list: pointer, number: position + 1 } };
      collect({ value: inner, path: rest, ...place }, partyId, found);
    });
  } else {
    collect(
      { value: memberOf(value, name), pointer: `${pointer}/${name}`, path: rest, element },
      partyId,
      found,
    );
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const isAbout = (element: unknown, partyId: string | null): boolean =>
  partyId === null || memberOf(element, 'id') === partyId || memberOf(element, 'personId') === partyId;

type Said = Pick<RecordedField, 'value' | 'words'>;

/** A value and its words; `null` where it says nothing. */
function whatItSays(value: unknown): Said | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return { value, words: phrase(value ? 'value.yes' : 'value.no') };
  if (typeof value === 'number') return { value, words: String(value) };
  if (typeof value === 'string')
    return isShort(value) ? { value, words: valueInWords(value) } : state('recorded');
  return Array.isArray(value) ? whatAListSays(value) : whatAnObjectSays(value);
}

/** A date or a code: not a text, which may be long and is for its own reader. */
const isShort = (text: string): boolean => isCivilDate(text) || looksLikeName(text);

const state = (name: string): Said => ({ value: name, words: entryStateInWords(name) });

function whatAListSays(list: readonly unknown[]): Said {
  if (list.length === 0) return { value: [], words: phrase('value.emptyList') };
  const codes = list.filter((each): each is string => typeof each === 'string' && isShort(each));
  if (codes.length === list.length) return { value: codes, words: valueInWords(codes) };
  return { value: list.length, words: phrase('value.listed', { count: String(list.length) }) };
}

/** Events say whether they occurred, entries their state, and of anything else it is enough that it is there. */
function whatAnObjectSays(object: object): Said | null {
  const { unknown, none, notApplicable, occurred, onFile } = object as Readonly<Record<string, unknown>>;
  if (typeof occurred === 'boolean') return whatItSays(occurred);
  if (onFile === false) return { value: false, words: phrase('value.noPlanOnFile') };
  if (none === true) return state('none');
  if (typeof notApplicable === 'string') return state('notApplicable');
  return unknown === true && Object.keys(object).length === 1 ? null : state('recorded');
}
