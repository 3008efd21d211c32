import type { Path } from '../record/json-pointer';
import { errorsIn, type FieldEntry, type EntrySource } from './field-entry';
import { pathFrom } from './form-issue';

/** An error as React Hook Form holds it. */
export interface FormFieldError {
  /** The rule that is not met, or what is wrong with the value. */
  readonly type: string;
  /** The first message. */
  readonly message: string;
  /** The messages of every rule and every fault, by `type`. */
  readonly types: { readonly [type: string]: string | string[] };
}

/** Errors nested as the fields of the form are. */
export interface FormErrors<Leaf = string> {
  readonly [name: string]: FormErrorsAt<Leaf>;
}

export type FormErrorsAt<Leaf> =
  Leaf | FormErrors<Leaf> | readonly (Leaf | FormErrors<Leaf> | undefined)[] | undefined;

/** How form errors are made. */
export interface FormErrorsOptions {
  /** JSON Pointer to the part of the record that the form edits; the whole record if absent. */
  readonly at?: string;
  /** `messages` (the default): a text at each field, for Formik. `fieldErrors`: `{type, message, types}`, for React Hook Form. */
  readonly as?: 'messages' | 'fieldErrors';
}

/**
 * The errors of a form, nested as its fields are, lists as arrays. At each field the first message.
 *
 * What is wrong with a section or a list in which other fields have errors stands in its `root`, and what is wrong with the
 * form itself in `root`. Such a list is an object with the numbers for names, since no array can hold it. For React Hook
 * Form an error always stands on the field itself and in its `root`, so that either is read without asking which it is.
 *
 * @typeParam Errors - what the caller's form library calls the type: `FieldErrors<PlanForm>`, `FormikErrors<PlanForm>`
 * @param source - a report, of which the errors are taken; or a validator's issues, findings, or issues of a record
 * @example toFormErrors([{ pointer: '/objectives/1/measure', message: 'Say how it is measured.' }])
 * // => { objectives: [undefined, { measure: 'Say how it is measured.' }] }
 * @example toFormErrors([{ pointer: '/a', message: 'Whole.' }, { pointer: '/a/b', message: 'Part.' }])
 * // => { a: { root: 'Whole.', b: 'Part.' } }
 */
export function toFormErrors<Errors extends object = FormErrors>(
  source: EntrySource<FieldEntry>,
  options: FormErrorsOptions = {},
): Errors {
  const { at = '', as = 'messages' } = options;
  const form = newNode();
  for (const entry of errorsIn(source, at)) nodeAt(form, pathFrom(at, entry.pointer)).own.push(entry);
  const written = as === 'messages' ? messagesIn(form, true) : fieldErrorsIn(form, true);
  return written as Errors;
}

interface Node {
  readonly own: FieldEntry[];
  readonly members: Map<string | number, Node>;
}

const newNode = (): Node => ({ own: [], members: new Map() });

function nodeAt(form: Node, path: Path): Node {
  let at = form;
  for (const step of path) {
    const member = at.members.get(step) ?? newNode();
    at.members.set(step, member);
    at = member;
  }
  return at;
}

function messagesIn(node: Node, isForm = false): unknown {
  const message = node.own[0]?.message;
  if (node.members.size === 0 && !isForm) return message;
  return withMembers(node, message === undefined ? {} : { root: message }, messagesIn);
}

function fieldErrorsIn(node: Node, isForm = false): unknown {
  const error = fieldErrorOf(node.own);
  const own = error === null ? {} : isForm ? { root: error } : { ...error, root: error };
  return withMembers(node, own, fieldErrorsIn);
}

function withMembers(node: Node, own: object, write: (member: Node) => unknown): object {
  const members = [...node.members].map(([step, member]) => [step, write(member)] as const);
  const isList = members.length > 0 && members.every(([step]) => typeof step === 'number');
  if (!isList || node.own.length > 0) return { ...own, ...Object.fromEntries(members) };
  const list: unknown[] = [];
  for (const [index, member] of members) list[index as number] = member;
  return Array.from(list);
}

function fieldErrorOf(entries: readonly FieldEntry[]): FormFieldError | null {
  const [first] = entries;
  if (!first) return null;
  const types = new Map<string, string[]>();
  for (const entry of entries) types.set(typeOf(entry), [...(types.get(typeOf(entry)) ?? []), entry.message]);
  return {
    type: typeOf(first),
    message: first.message,
    types: Object.fromEntries(
      [...types].map(([type, messages]) => [type, messages.length > 1 ? messages : (messages[0] as string)]),
    ),
  };
}

const typeOf = ({ ruleId, code }: FieldEntry): string => ruleId ?? code ?? 'error';
