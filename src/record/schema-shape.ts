import * as z from 'zod/mini';
import { documentation, unknownValues } from './field';

type Schema = z.core.$ZodType;

interface OfSchema {
  readonly schema: Schema;
  /** What takes the place of a value that cannot be read here, if anything does. */
  readonly unknown: { readonly value: unknown } | undefined;
}

/** A field that may be absent, or also `null`. */
interface OptionalShape extends OfSchema {
  readonly kind: 'optional';
  readonly inner: Shape;
  readonly acceptsNull: boolean;
}

export interface ObjectShape extends OfSchema {
  readonly kind: 'object';
  readonly members: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
}

interface ListShape extends OfSchema {
  readonly kind: 'list';
  readonly element: Shape;
}

/** One of several; a union within a union is part of it. */
export interface UnionShape extends OfSchema {
  readonly kind: 'union';
  readonly options: readonly Shape[];
  readonly discriminator: string | undefined;
}

interface CodeShape extends OfSchema {
  readonly kind: 'code' | 'literal';
  readonly values: readonly unknown[];
}

interface TextShape extends OfSchema {
  readonly kind: 'text';
  /** Whether not every text is accepted. */
  readonly isChecked: boolean;
}

interface ScalarShape extends OfSchema {
  readonly kind: 'date' | 'number' | 'truth';
}

/** What a schema is made of, as far as the schemas of the record use it. */
export type Shape =
  OptionalShape | ObjectShape | ListShape | UnionShape | CodeShape | TextShape | ScalarShape;

const shapes = new WeakMap<Schema, Shape>();

/** The shape of a schema, worked out once. */
export function shapeOf(schema: Schema): Shape {
  let shape = shapes.get(schema);
  if (shape === undefined) shapes.set(schema, (shape = readShape(schema)));
  return shape;
}

function readShape(schema: Schema): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const common: OfSchema = { schema, unknown: unknownValues.get(schema) };
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return optionalShape(common, shapeOf(def.innerType), def.type === 'nullable');
    case 'object':
      return objectShape(common, def.shape);
    case 'array':
      return { ...common, kind: 'list', element: shapeOf(def.element) };
    case 'union':
      return {
        ...common,
        kind: 'union',
        options: flatOptions(def.options),
        discriminator: discriminatorOf(def),
      };
    case 'string':
      return documentation.get(schema)?.format === 'date'
        ? { ...common, kind: 'date' }
        : { ...common, kind: 'text', isChecked: (def.checks ?? []).length > 0 };
    case 'number':
      return { ...common, kind: 'number' };
    case 'boolean':
      return { ...common, kind: 'truth' };
    case 'enum':
      return { ...common, kind: 'code', values: Object.values(def.entries) };
    case 'literal':
      return { ...common, kind: 'literal', values: def.values };
    default:
      throw new TypeError(`The schema of the record uses ${def.type}, which reading a record does not know.`);
  }
}

/** Optional and nullable at once make one shape, since most fields are both. */
function optionalShape(common: OfSchema, inner: Shape, isNullable: boolean): OptionalShape {
  const unknown = common.unknown ?? inner.unknown;
  if (inner.kind !== 'optional')
    return { ...common, unknown, kind: 'optional', inner, acceptsNull: isNullable };
  return { ...inner, schema: common.schema, unknown, acceptsNull: isNullable || inner.acceptsNull };
}

function objectShape(common: OfSchema, schemas: z.core.$ZodShape): ObjectShape {
  const members = new Map(Object.entries(schemas).map(([name, schema]) => [name, shapeOf(schema)]));
  const required = [...members].filter(([, { kind }]) => kind !== 'optional').map(([name]) => name);
  return { ...common, kind: 'object', members, required };
}

function flatOptions(options: readonly Schema[]): Shape[] {
  return options.map(shapeOf).flatMap((option) => (option.kind === 'union' ? option.options : [option]));
}

function discriminatorOf(def: object): string | undefined {
  return 'discriminator' in def ? String(def.discriminator) : undefined;
}
