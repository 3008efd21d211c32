import type { CivilDate } from '../calendar/civil-date';
import type { PlanField } from './plan-fields';
import { shapeOf, type Shape } from './schema-shape';

/** Stands where the writer is to put a text. */
export const PLACEHOLDER = '…';

/**
 * A value that stands in for the one that somebody is to write in a field of a plan: a text, a day, a number, yes; of an
 * element of a list, its first text. `undefined` where any value would say something that only the writer knows: a code,
 * the tag of a language, an id.
 */
export function placeholderFor({ kind, schema }: PlanField, on: CivilDate): unknown {
  if (kind === 'entry') return PLACEHOLDER;
  const shape = valueShape(shapeOf(schema));
  if (kind === 'list')
    return shape.kind === 'list' ? elementPlaceholder(valueShape(shape.element)) : undefined;
  if (shape.kind === 'date') return on;
  if (shape.kind === 'number') return 1;
  return shape.kind === 'truth' ? true : undefined;
}

/** Whether a list may say `{none: true}` in its place. */
export function mayBeNone({ kind, schema }: PlanField): boolean {
  if (kind !== 'list') return false;
  const shape = withoutOptional(shapeOf(schema));
  return (
    shape.kind === 'union' &&
    shape.options.some((option) => option.kind === 'object' && option.members.has('none'))
  );
}

const withoutOptional = (shape: Shape): Shape =>
  shape.kind === 'optional' ? withoutOptional(shape.inner) : shape;

/** The first option of a union is the value itself; the others are markers. */
function valueShape(shape: Shape): Shape {
  const required = withoutOptional(shape);
  const [first] = required.kind === 'union' ? required.options : [];
  return first ? valueShape(first) : required;
}

/** Members that say which element it is, and nothing about it. */
const NAMES: readonly string[] = ['id', 'partyId'];

function elementPlaceholder(shape: Shape): unknown {
  if (shape.kind !== 'object') return shape.kind === 'text' ? PLACEHOLDER : undefined;
  const text = [...shape.members].find(
    ([name, member]) => !NAMES.includes(name) && valueShape(member).kind === 'text',
  );
  return text ? { [text[0]]: PLACEHOLDER } : {};
}
