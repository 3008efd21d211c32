import * as z from 'zod/mini';
import { type Schema, type Shape, shapeOf } from './schema-shape';

type Union = Extract<Shape, { kind: 'union' }>;
type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The alternative of a union that a value was meant for, going by its JSON type and, among objects, by its keys.
 * `undefined` if it is like none of them.
 */
export function optionFor(union: Union, value: unknown): Schema | undefined {
  const type = jsonType(value);
  const alike = union.options.filter((option) => jsonTypeOf(option) === type);
  if (type === 'object') return objectOption(union, alike, value as JsonObject);
  return alike.length < 2 ? alike[0] : (alike.find((option) => z.safeParse(option, value).success) ?? alike[0]);
}

function objectOption(union: Union, alike: readonly Schema[], value: JsonObject): Schema | undefined {
  const { discriminator } = union;
  const told = alike.find(
    (option) => discriminator !== undefined && option._zod.propValues?.[discriminator]?.has(value[discriminator] as never),
  );
  return told ?? likest(union, alike, value);
}

function likest(union: Union, alike: readonly Schema[], value: JsonObject): Schema | undefined {
  let best: Schema | undefined;
  let bestLikeness = -Infinity;
  for (const option of alike) {
    const { known, missing } = compareKeys(option, value);
    // An object without any key of `{unknown: true}` was hardly meant as that marker.
    if (known === 0 && missing > 0 && option !== union.options[0]) continue;
    if (known - missing <= bestLikeness) continue;
    best = option;
    bestLikeness = known - missing;
  }
  return best;
}

function compareKeys(option: Schema, value: JsonObject): { known: number; missing: number } {
  const shape = shapeOf(option);
  if (shape.kind !== 'object') return { known: 0, missing: 0 };
  return {
    known: Object.keys(value).filter((key) => shape.members.has(key)).length,
    missing: shape.required.filter((key) => !Object.hasOwn(value, key)).length,
  };
}

function jsonType(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

function jsonTypeOf(option: Schema): string {
  const shape = shapeOf(option);
  switch (shape.kind) {
    case 'text':
    case 'date':
    case 'code':
      return 'string';
    case 'literal':
      return typeof shape.values[0];
    case 'truth':
      return 'boolean';
    default:
      return shape.kind;
  }
}
