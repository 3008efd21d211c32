import { fits } from './fits';
import type { Shape, UnionShape } from './schema-shape';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The alternative of a union that a value was meant for, going by its JSON type and, among objects, its keys;
 * `undefined` if it is like none of them, or fits none of several of its type.
 */
export function optionFor(union: UnionShape, value: unknown): Shape | undefined {
  const type = Array.isArray(value) ? 'list' : typeof value;
  const alike = optionsByType(union).get(type) ?? [];
  if (type === 'object') return objectOption(union, alike, value as JsonObject);
  return alike.length < 2 ? alike[0] : alike.find((option) => fits(option, value));
}

const byType = /* @__PURE__ */ new WeakMap<UnionShape, ReadonlyMap<string, readonly Shape[]>>();

function optionsByType(union: UnionShape): ReadonlyMap<string, readonly Shape[]> {
  let options = byType.get(union);
  if (!options) {
    const types = new Set(union.options.map(jsonTypeOf));
    options = new Map(
      [...types].map((type) => [type, union.options.filter((option) => jsonTypeOf(option) === type)]),
    );
    byType.set(union, options);
  }
  return options;
}

function jsonTypeOf(option: Shape): string {
  switch (option.kind) {
    case 'text':
    case 'date':
    case 'code':
      return 'string';
    case 'literal':
      return typeof option.values[0];
    case 'truth':
      return 'boolean';
    default:
      return option.kind;
  }
}

function objectOption(union: UnionShape, alike: readonly Shape[], value: JsonObject): Shape | undefined {
  const { discriminator } = union;
  if (discriminator !== undefined) {
    const told = alike.find(({ schema }) =>
      schema._zod.propValues?.[discriminator]?.has(value[discriminator] as never),
    );
    if (told !== undefined) return told;
  }
  return likest(union, alike, value);
}

function likest(union: UnionShape, alike: readonly Shape[], value: JsonObject): Shape | undefined {
  let best: Shape | undefined;
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

function compareKeys(option: Shape, value: JsonObject): { known: number; missing: number } {
  if (option.kind !== 'object') return { known: 0, missing: 0 };
  return {
    known: Object.keys(value).filter((key) => option.members.has(key)).length,
    missing: option.required.filter((key) => !Object.hasOwn(value, key)).length,
  };
}
