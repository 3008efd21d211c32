import * as z from 'zod/mini';
import {
  civilDate,
  documentation,
  documentedAs,
  named,
  occurrence,
  UNKNOWN_MARKER,
  unknownMember,
  unknownValues,
} from './field';

/** How a field of a plan is filled in; what the generated "is recorded" facts are made from. */
export type PlanFieldKind = 'entry' | 'value' | 'list' | 'section' | 'event';

/** The kind of each field of a plan, for the facts that are generated from the schema. */
export const planFieldKinds = z.registry<{ readonly kind: PlanFieldKind; readonly label: string }>();

function planField<Schema extends z.ZodMiniType>(kind: PlanFieldKind, schema: Schema, label: string): Schema {
  documentation.add(schema, { description: label.charAt(0).toUpperCase() + label.slice(1) });
  planFieldKinds.add(schema, { kind, label });
  unknownValues.add(schema, { value: UNKNOWN_MARKER });
  return schema;
}

const unknownMarker = named(
  'UnknownMarker',
  z.strictObject({ unknown: z.literal(true) }),
  'It is not known what the plan says here',
);

const narrativeEntry = named(
  'NarrativeEntry',
  z.strictObject({
    narrative: documentedAs(z.optional(z.nullable(z.string())), 'The text of the entry'),
    updatedOn: documentedAs(
      z.optional(z.nullable(civilDate())),
      'The day on which the text was last updated',
    ),
    notApplicable: documentedAs(
      z.optional(z.nullable(z.string())),
      'Why the entry does not apply; accepted only where the policy leaves room for it',
    ),
    unknown: unknownMember(),
  }),
  'An entry of the plan with the day of its text, or the reason why it does not apply; exactly one of the three',
);

/**
 * A narrative of the plan: text, `{narrative, updatedOn}`, `{notApplicable: reason}` or `{unknown: true}`.
 * In a whole plan an absent, `null` or blank entry is missing; in an excerpt it is unknown.
 */
export const entry = (label: string) =>
  planField('entry', z.optional(z.nullable(z.union([z.string(), narrativeEntry]))), label);

/** A date, code or number of the plan, or `{unknown: true}`; absent as for an entry. */
export const planValue = <Value extends z.ZodMiniType>(value: Value, label: string) =>
  planField('value', z.optional(z.nullable(z.union([value, unknownMarker]))), label);

/** An event that the plan records, or `{unknown: true}`; absent from a whole plan it has not happened. */
export const planEvent = (label: string) =>
  planField('event', z.optional(z.nullable(z.union([occurrence(), unknownMarker]))), label);

/** A list of the plan, or `{unknown: true}`. In a whole plan an absent or empty list is missing. */
export const planList = <Element extends z.ZodMiniType>(element: Element, label: string) =>
  planField('list', z.optional(z.nullable(z.union([z.array(element), unknownMarker]))), label);

const noneOrUnknown = named(
  'NoneOrUnknown',
  z.strictObject({
    none: documentedAs(z.optional(z.literal(true)), 'true: there are none'),
    unknown: unknownMember(),
  }),
  'In place of a list: that there is nothing to list, or that it is not known',
);

/** A list of the plan that may rightly be empty, and then says so: `{none: true}`. */
export const planListOrNone = <Element extends z.ZodMiniType>(element: Element, label: string) =>
  planField('list', z.optional(z.nullable(z.union([z.array(element), noneOrUnknown]))), label);

/** A part of a plan with entries of its own. `unknown: true` in it: what it does not state is unknown. */
export const planSection = <Shape extends Record<string, z.ZodMiniType>>(shape: Shape, label: string) =>
  planField('section', z.optional(z.nullable(z.strictObject({ ...shape, unknown: unknownMember() }))), label);

/** An element of a plan's list; `unknown: true` as in a section. An unreadable element is wholly unknown. */
export const planElement = <Shape extends Record<string, z.ZodMiniType>>(
  id: string,
  shape: Shape,
  description: string,
) => {
  const schema = z.strictObject({ ...shape, unknown: unknownMember() });
  documentation.add(schema, { id, description });
  unknownValues.add(schema, { value: UNKNOWN_MARKER });
  return schema;
};
