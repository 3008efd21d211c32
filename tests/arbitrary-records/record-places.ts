import type { Shape } from '../../src/record/schema-shape';

export type Json = unknown;
export type JsonObject = Record<string, Json>;

/** Members and indexes that lead from the record to a value. */
export type Path = readonly (string | number)[];

/** A place of a record where a value stands, or may stand, and what may stand there. */
export interface Place {
  readonly path: Path;
  readonly shape: Shape;
  /** `undefined` where the member is absent. */
  readonly value: Json;
}

/** Every place of a record: what is there, and each absent member of what is there. */
export function placesOf(shape: Shape, value: Json, path: Path = []): readonly Place[] {
  const places: Place[] = [];
  visit(shape, value, path, places);
  return places;
}

function visit(shape: Shape, value: Json, path: Path, places: Place[]): void {
  if (path.length > 0) places.push({ path, shape, value });
  const held = holderOf(shape, value);
  if (held?.kind === 'list')
    (value as readonly Json[]).forEach((element, index) =>
      visit(held.element, element, [...path, index], places),
    );
  if (held?.kind !== 'object') return;
  for (const [name, member] of held.members) {
    // An element's id is who it is: another id is another person.
    if (name !== 'id') visit(member, (value as JsonObject)[name], [...path, name], places);
  }
}

/** The list or the object that a value is, among the options that its shape leaves. */
function holderOf(shape: Shape, value: Json): (Shape & { kind: 'list' | 'object' }) | null {
  if (typeof value !== 'object' || value === null) return null;
  if (shape.kind === 'optional') return holderOf(shape.inner, value);
  if (shape.kind === 'union') {
    const fitting = shape.options.filter((option) => fits(option, value));
    return fitting[0] ? holderOf(fitting[0], value) : null;
  }
  if (shape.kind === 'list') return Array.isArray(value) ? shape : null;
  return shape.kind === 'object' && !Array.isArray(value) ? shape : null;
}

/** Whether a value has only members of an option, all that it must have, and its discriminating literals. */
function fits(option: Shape, value: object): boolean {
  if (Array.isArray(value)) return option.kind === 'list';
  if (option.kind !== 'object') return false;
  const members = value as JsonObject;
  return (
    option.required.every((name) => name in members) &&
    Object.entries(members).every(([name, member]) => {
      const shape = option.members.get(name);
      return shape !== undefined && (shape.kind !== 'literal' || shape.values.includes(member));
    })
  );
}

/** Puts a value into a record that may be changed; `undefined` takes the member out. */
export function putAt(record: Json, path: Path, value: Json): void {
  const holder = path.slice(0, -1).reduce<Json>((at, name) => (at as JsonObject)[name], record) as JsonObject;
  const last = path.at(-1) as string;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}
