import * as z from 'zod/mini';
import { isCivilDate } from '../calendar/civil-date';

/** What a field means, for readers and for the published JSON Schema. */
export interface FieldDocumentation {
  readonly description?: string;
  /** Name under which the shape is shared in the JSON Schema's `$defs` and in the published types. */
  readonly id?: string;
  readonly format?: 'date';
  /** AFCARS 2020 element (45 CFR 1355.44) that holds the same fact. */
  readonly 'x-afcars'?: string;
  /** NIEM 6.0 Human Services name that holds the same fact. */
  readonly 'x-niem'?: string;
}

/** Descriptions of fields. Kept apart from zod's global registry, so that a host's own zod is left alone. */
export const documentation = z.registry<FieldDocumentation>();

/**
 * What takes the place of a malformed value, so that it counts as unknown and never as absent.
 * A field without an entry here has no unknown of its own: the nearest field above it that has one is replaced.
 */
export const unknownValues = z.registry<{ readonly value: unknown }>();

type Standards = Pick<FieldDocumentation, 'x-afcars' | 'x-niem'>;

function field<Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string,
  unknown: unknown,
  standards: Standards = {},
): Schema {
  documentation.add(schema, { description, ...standards });
  unknownValues.add(schema, { value: unknown });
  return schema;
}

/** The marker that stands for "not known" anywhere inside a plan. */
export const UNKNOWN_MARKER = { unknown: true } as const;

/** `{ unknown: true }`: what is not stated beside it is unknown, not missing. */
export const unknownMember = () =>
  documentedAs(
    z.optional(z.literal(true)),
    'true: whatever is not stated here is not known, rather than missing',
  );

export function documentedAs<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  documentation.add(schema, { description });
  return schema;
}

/** Names a shape, so that the JSON Schema and the published types share it. */
export function named<Schema extends z.ZodMiniType>(id: string, schema: Schema, description: string): Schema {
  documentation.add(schema, { id, description });
  return schema;
}

export const civilDate = () => {
  const schema = z.string().check(z.refine(isCivilDate));
  documentation.add(schema, { format: 'date' });
  return schema;
};

/** A fact about child, family or case: absent and `null` both mean that it is unknown. */
export const recorded = <Value extends z.ZodMiniType>(
  value: Value,
  description: string,
  standards?: Standards,
) => field(z.optional(z.nullable(value)), description, null, standards);

/** A field of which a malformed value counts as a value that says that it is not known: its absence says something. */
export function unknownAs<Schema extends z.ZodMiniType>(value: unknown, schema: Schema): Schema {
  unknownValues.add(schema, { value });
  return schema;
}

/** A day on which something ended or will end: absent and `null` mean not ended, `'unknown'` that it is not known. */
export const ending = (description: string, standards?: Standards) =>
  field(
    z.optional(z.nullable(z.union([civilDate(), z.literal('unknown')]))),
    `${description} Absent or null: not ended. 'unknown': not known.`,
    'unknown',
    standards,
  );

/**
 * Whether something is expected of which silence is an answer below some age: absent and `null` leave it to the age,
 * `'unknown'` says that it is not known at any.
 */
export const expectation = (description: string) =>
  field(
    z.optional(z.nullable(z.union([z.boolean(), z.literal('unknown')]))),
    `${description} Absent or null: not so below the age from which it is in view, and from then on not known. 'unknown': not known.`,
    'unknown',
  );

/** A list about child, family or case: complete if given (`[]`: there are none), unknown if absent or `null`. */
export const list = <Element extends z.ZodMiniType>(element: Element, description: string) =>
  field(z.optional(z.nullable(z.array(element))), description, null);

/** A part of the record whose every member may be unknown; an unreadable one counts as holding nothing. */
export const element = <Element extends z.ZodMiniType>(schema: Element): Element => {
  unknownValues.add(schema, { value: {} });
  return schema;
};

/** For elements of lists: the member that holds the day on which the element began to be so. */
export const beginnings = z.registry<{ readonly member: string }>();

/** An element of a list that is not there before the day in one of its members. */
export const beginsOn = <Element extends z.ZodMiniType>(member: string, schema: Element): Element => {
  beginnings.add(schema, { member });
  return schema;
};

/** Schemas of events: `{occurred, on}`. */
export const events = z.registry<Record<never, never>>();

/** Whether something has happened, and when. */
export const occurrence = () => {
  const schema = z.strictObject({
    occurred: documentedAs(z.boolean(), 'Whether it has happened'),
    on: recorded(civilDate(), 'The day on which it happened'),
  });
  events.add(schema, {});
  return schema;
};

/** An event that has or has not happened; `null` or absent: unknown. */
export const event = (description: string, standards?: Standards) =>
  recorded(occurrence(), description, standards);

/** The element's own id, unique among its siblings. Elements without one are numbered. */
export const elementId = (description: string) =>
  field(z.optional(z.nullable(z.string())), description, null);
