import type { Issue } from '../record/issue';
import { jsonPointer, showablePath, type Path } from '../record/json-pointer';
import type { Report } from './report';
import { reportSchema } from './report-schema';

type SchemaIssue = NonNullable<ReturnType<typeof reportSchema.safeParse>['error']>['issues'][number];

/**
 * What keeps a value from being read as a report, as far as the named members go; empty if nothing does. A member that
 * the schema does not know is passed over: a later library may say more. No issue repeats a value.
 */
export function reportIssues(value: unknown, members: readonly (keyof Report)[]): readonly Issue[] {
  const { error } = reportSchema.safeParse(value, { reportInput: true });
  return (error?.issues ?? [])
    .filter(({ code, path: [member] }) => code !== 'unrecognized_keys' && isAmong(members, member))
    .map((issue) => ({ ...problemOf(issue), pointer: jsonPointer(showablePath(issue.path as Path)) }));
}

/** The value as a whole has no member. */
const isAmong = (members: readonly string[], member: PropertyKey | undefined): boolean =>
  member === undefined || members.includes(String(member));

function problemOf(issue: SchemaIssue): Pick<Issue, 'code' | 'message'> {
  if (issue.input === undefined) return { code: 'required', message: 'This is required.' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrongType', message: `This must be ${TYPES[issue.expected] ?? issue.expected}.` };
    case 'invalid_value':
      return { code: 'unknownCode', message: `This must be one of: ${issue.values.join(', ')}.` };
    case 'custom':
      return { code: 'impossibleDate', message: 'This is not a day of the calendar, YYYY-MM-DD.' };
    default:
      return { code: 'wrongType', message: 'This is of the wrong type.' };
  }
}

const TYPES: { readonly [type: string]: string } = {
  array: 'a list',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
};
