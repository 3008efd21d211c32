import * as z from 'zod/mini';
import { documentation } from './field';

export type Schema = z.core.$ZodType;

/** What a schema is made of, as far as the schemas of the record use it. */
export type Shape =
  | { readonly kind: 'wrapper'; readonly inner: Schema; readonly acceptsNull: boolean }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Schema>; readonly required: readonly string[] }
  | { readonly kind: 'list'; readonly element: Schema }
  | { readonly kind: 'union'; readonly options: readonly Schema[]; readonly discriminator: string | undefined }
  | { readonly kind: 'text' | 'date' | 'number' | 'truth' }
  | { readonly kind: 'code' | 'literal'; readonly values: readonly unknown[] };

const shapes = new WeakMap<Schema, Shape>();

/** The shape of a schema, worked out once. */
export function shapeOf(schema: Schema): Shape {
  let shape = shapes.get(schema);
  if (shape === undefined) shapes.set(schema, (shape = readShape(schema)));
  return shape;
}

function readShape(schema: Schema): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return { kind: 'wrapper', inner: def.innerType, acceptsNull: def.type === 'nullable' };
    case 'object':
      return objectShape(def.shape);
    case 'array':
      return { kind: 'list', element: def.element };
    case 'union':
      return { kind: 'union', options: def.options.flatMap(optionsOf), discriminator: discriminatorOf(def) };
    case 'string':
      return { kind: documentation.get(schema)?.format === 'date' ? 'date' : 'text' };
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'truth' };
    case 'enum':
      return { kind: 'code', values: Object.values(def.entries) };
    case 'literal':
      return { kind: 'literal', values: def.values };
    default:
      throw new TypeError(`The schema of the record uses ${def.type}, which reading a record does not know.`);
  }
}

function objectShape(members: z.core.$ZodShape): Shape {
  const names = Object.keys(members);
  return {
    kind: 'object',
    members: new Map(Object.entries(members)),
    required: names.filter((name) => members[name]?._zod.optin === undefined),
  };
}

/** The alternatives of a union, those of the unions within it included. */
export function optionsOf(schema: Schema): readonly Schema[] {
  const shape = shapeOf(schema);
  return shape.kind === 'union' ? shape.options : [schema];
}

function discriminatorOf(def: object): string | undefined {
  return 'discriminator' in def ? String(def.discriminator) : undefined;
}
