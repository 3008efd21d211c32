import { addDays } from '../../src/calendar/counting';
import { isCivilDate } from '../../src/calendar/civil-date';
import type { Shape } from '../../src/record/schema-shape';
import type { Json } from './record-places';

/** Gives the next number from 0, inclusive, to a limit, exclusive. */
export type NextNumber = (limit: number) => number;

/** What a value may be drawn from besides its shape: the days and ids that stand in the record already. */
export interface Drawing {
  readonly next: NextNumber;
  /** Civil dates near which dates are drawn. */
  readonly days: readonly string[];
  readonly ids: readonly string[];
}

const LANGUAGES = ['en', 'es', 'es-PR'];

/** How deep a value is filled in: below that, only what it must have. */
const DEPTH = 3;

/** A value of a shape; about one optional member in three is left out. */
export function randomValue(shape: Shape, name: string, drawing: Drawing, depth = DEPTH): Json {
  const { next } = drawing;
  switch (shape.kind) {
    case 'optional':
      return randomValue(shape.inner, name, drawing, depth);
    case 'object':
      return Object.fromEntries(
        [...shape.members]
          .filter(([, member]) => member.kind !== 'optional' || (depth > 0 && next(3) > 0))
          .filter(([member]) => member !== 'unknown' || shape.required.includes(member))
          .map(([member, inner]) => [member, randomValue(inner, member, drawing, depth - 1)]),
      );
    case 'list':
      return Array.from({ length: next(3) }, () => randomValue(shape.element, name, drawing, depth - 1));
    case 'union':
      // The first option is the value itself; the others are markers.
      return randomValue(
        (next(3) > 0 ? shape.options[0] : oneOf(shape.options, next)) as Shape,
        name,
        drawing,
        depth,
      );
    case 'code':
    case 'literal':
      return oneOf(shape.values, next);
    case 'date':
      return randomDay(drawing);
    case 'number':
      return next(12);
    case 'truth':
      return next(2) === 1;
    case 'text':
      return randomText(name, drawing);
  }
}

export const oneOf = <Value>(values: readonly Value[], next: NextNumber): Value =>
  values[next(values.length)] as Value;

/** A day of the record, or one so near that a count of days, months or years may begin or end between the two. */
function randomDay({ days, next }: Drawing): string {
  const day = oneOf(days, next);
  if (!isCivilDate(day)) return day;
  return addDays(day, oneOf([0, -1, 1, next(60) - 30, next(800) - 400], next));
}

function randomText(name: string, { ids, next }: Drawing): string {
  if (name.endsWith('anguage')) return oneOf(LANGUAGES, next);
  if (/Ids?$/.test(name) && ids.length > 0) return oneOf(ids, next);
  return name === 'id' ? `drawn-${next(1000)}` : 'text';
}
