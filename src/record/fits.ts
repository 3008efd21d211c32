import * as z from 'zod/mini';
import { isCivilDate } from '../calendar/civil-date';
import type { Shape } from './schema-shape';

/**
 * Whether the schema of a shape accepts a single value. What most of a record consists of is told without zod, which
 * makes a result object for each; a schema with checks of its own is left to it.
 */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'date':
      return isCivilDate(value);
    case 'code':
    case 'literal':
      return shape.values.includes(value);
    case 'truth':
      return typeof value === 'boolean';
    case 'text':
      return shape.isChecked ? acceptedByZod(shape, value) : typeof value === 'string';
    default:
      return acceptedByZod(shape, value);
  }
}

/** Whether a shape is that of a single value. */
export const isScalar = ({ kind }: Shape): boolean =>
  kind !== 'optional' && kind !== 'object' && kind !== 'list' && kind !== 'union';

const acceptedByZod = ({ schema }: Shape, value: unknown): boolean => z.safeParse(schema, value).success;
