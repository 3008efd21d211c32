import type { Shape } from '../../src/record/schema-shape';
import { randomValue, type Drawing } from './random-value';
import type { Json, Place } from './record-places';

/**
 * Something else that may stand in a place: nothing, unknown, a value drawn anew; for a list also one element fewer or
 * one more. `undefined`: nothing.
 */
export function changedValue({ path, shape, value }: Place, drawing: Drawing): Json {
  const name = String(path.filter((part) => typeof part === 'string').at(-1) ?? '');
  const unknown = shape.unknown;
  const choices: (() => Json)[] = [() => randomValue(shape, name, drawing)];
  if (shape.kind === 'optional') choices.push(() => undefined);
  if (unknown) choices.push(() => structuredClone(unknown.value));
  if (Array.isArray(value)) {
    choices.push(
      () => value.filter((_, index) => index !== value.length - 1),
      () => [...value, elementOf(shape, value, name, drawing)],
    );
  }
  if (typeof path.at(-1) === 'number' && shape.kind !== 'optional') choices.push(() => undefined);
  return choices[drawing.next(choices.length)]?.();
}

/** Another element: one drawn anew, or a second one like the last. Two elements never share an id. */
function elementOf(shape: Shape, list: readonly Json[], name: string, drawing: Drawing): Json {
  const last = list.at(-1);
  const element =
    last !== undefined && drawing.next(2) === 0
      ? structuredClone(last)
      : randomValue(elementShape(shape), name, drawing);
  if (typeof element !== 'object' || element === null || !('id' in element)) return element;
  return { ...element, id: `${name}-${list.length + 1}` };
}

function elementShape(shape: Shape): Shape {
  if (shape.kind === 'list') return shape.element;
  if (shape.kind === 'optional') return elementShape(shape.inner);
  if (shape.kind === 'union') {
    const list = shape.options.find((option) => option.kind === 'list');
    if (list) return elementShape(list);
  }
  throw new TypeError(`A list stands where the schema has ${shape.kind}.`);
}
