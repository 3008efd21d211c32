import type { Shape } from '../../src/record/schema-shape';
import { oneOf, type NextNumber } from './random-value';
import type { Json, JsonObject, Place } from './record-places';

/** Stands in what is broken, and nowhere else: no message may repeat it. */
export const SECRET = 'Zzyzx';

/** Something that may not stand in a place: of another type, no date, no code, an unknown member. */
export function brokenValue({ shape, value }: Place, next: NextNumber): Json {
  const inner = withoutOptional(shape);
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && next(2) === 0)
    return { ...(value as JsonObject), [`${SECRET} field`]: SECRET };
  return oneOf(wrongFor(inner), next);
}

function withoutOptional(shape: Shape): Shape {
  return shape.kind === 'optional' ? withoutOptional(shape.inner) : shape;
}

function wrongFor(shape: Shape): readonly Json[] {
  switch (shape.kind) {
    case 'date':
      return ['2026-02-30', `${SECRET} 2026`, '1850-01-01', 20_260_901, Number.NaN];
    case 'code':
    case 'literal':
      return [SECRET, 7, { [SECRET]: SECRET }];
    case 'truth':
      return [SECRET, 1, [true]];
    case 'number':
      return [SECRET, -1, -1, true];
    case 'text':
      return [7, true, { [SECRET]: SECRET }];
    case 'list':
      return [SECRET, 7, { [SECRET]: SECRET }];
    case 'object':
    case 'union':
      return [7.5, [[SECRET]], { [SECRET]: SECRET }];
    case 'optional':
      return wrongFor(withoutOptional(shape));
  }
}
