import { caseRecordSchema } from './case-record-schema';
import { beginnings, events } from './field';
import { shapeOf, type Shape } from './schema-shape';

/** What in a part of the record happens on a day: found in the schema, so that a new field is followed without more ado. */
export interface Timeline {
  /** Whether the part is itself an event, `{occurred, on}`. */
  readonly isEvent: boolean;
  /** For an element of a list: the member that holds the day on which it begins. */
  readonly begins: string | null;
  /** The members, or as `*` the elements of a list, in which something happens. */
  readonly within: ReadonlyMap<string, Timeline>;
}

const NOTHING: Timeline = { isEvent: false, begins: null, within: new Map() };

let ofRecord: Timeline | null = null;

/** The timeline of the whole record. */
export const recordTimeline = (): Timeline => (ofRecord ??= timelineOf(shapeOf(caseRecordSchema)));

function timelineOf(shape: Shape): Timeline {
  const begins = beginnings.get(shape.schema)?.member ?? null;
  switch (shape.kind) {
    case 'optional':
      return timelineOf(shape.inner);
    case 'union':
      return merged(shape.options.map(timelineOf));
    case 'list':
      return withParts([['*', timelineOf(shape.element)]], false, begins);
    case 'object':
      if (events.has(shape.schema)) return { ...NOTHING, isEvent: true };
      return withParts(
        [...shape.members].map(([name, member]) => [name, timelineOf(member)]),
        false,
        begins,
      );
    default:
      return NOTHING;
  }
}

function withParts(
  parts: readonly (readonly [string, Timeline])[],
  isEvent: boolean,
  begins: string | null,
): Timeline {
  return { isEvent, begins, within: new Map(parts.filter(([, part]) => happens(part))) };
}

const happens = ({ isEvent, begins, within }: Timeline): boolean =>
  isEvent || begins !== null || within.size > 0;

function merged(options: readonly Timeline[]): Timeline {
  return withParts(
    options.flatMap(({ within }) => [...within]),
    options.some(({ isEvent }) => isEvent),
    options.map(({ begins }) => begins).find((begins) => begins !== null) ?? null,
  );
}
