import * as z from 'zod/mini';
import { jsonPointer, type Path } from '../../record/json-pointer';
import type { RulesetSource } from '../compile-ruleset';
import type { InstrumentDocuments } from '../documents';
import { RulesetError } from '../ruleset-error';
import { rulesetSchemas } from '../ruleset-schema';

type ZodIssue = z.core.$ZodIssue;

/** The documents, if every one of them has exactly the members that it should have. */
export function wellShaped(source: unknown): RulesetSource<InstrumentDocuments> {
  const { error } = z.safeParse(rulesetSchemas().source, source, { reportInput: true });
  if (!error) return source as RulesetSource<InstrumentDocuments>;
  const { path, problem } = innermost(error.issues[0] as ZodIssue);
  const { documentId, member } = documentAt(source, path);
  throw new RulesetError(documentId, member.length > 0 ? `${jsonPointer(member)} ${problem}` : problem);
}

interface Place {
  readonly path: Path;
  readonly problem: string;
}

/** Of a union, what is wrong with the alternative that was meant. */
function innermost(issue: ZodIssue): Place {
  const path = issue.path as Path;
  if (issue.code !== 'invalid_union') return { path, problem: problemOf(issue) };
  const meant = alternativeMeant(issue.errors, issue.input);
  if (!meant) return { path, problem: issue.message };
  const within = innermost(meant);
  return { path: [...path, ...within.path], problem: within.problem };
}

/** The alternative that knows the most members of the value; `undefined` if none knows any. */
function alternativeMeant(alternatives: readonly ZodIssue[][], value: unknown): ZodIssue | undefined {
  const members =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value).length : 0;
  let meant: readonly ZodIssue[] = [];
  let mostKnown = 0;
  for (const issues of alternatives) {
    if (issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)) continue;
    const known = members - unknownMembers(issues).length;
    if (known <= mostKnown) continue;
    meant = issues;
    mostKnown = known;
  }
  return meant[0];
}

const unknownMembers = (issues: readonly ZodIssue[]): readonly string[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );

function problemOf(issue: ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has an unknown member, ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : `must be one of: ${issue.values.join(', ')}`;
    case 'too_small':
      return 'must not be empty';
    default:
      return issue.message;
  }
}

const TYPES: { readonly [type: string]: string } = {
  array: 'a list',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

/** The innermost document that a path leads into, and the rest of the path. */
function documentAt(source: unknown, path: Path): { readonly documentId: string; readonly member: Path } {
  let documentId = 'ruleset';
  let member = path;
  let at = source;
  path.forEach((step, index) => {
    at = (at as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
    const id = idOf(at) ?? idOf((at as { readonly instrument?: unknown } | null | undefined)?.instrument);
    if (id === undefined) return;
    documentId = id;
    member = path.slice(index + 1);
  });
  return { documentId, member };
}

function idOf(value: unknown): string | undefined {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
