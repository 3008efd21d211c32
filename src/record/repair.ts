import * as z from 'zod/mini';
import { unknownValues } from './field';
import type { IssueLog } from './issue-log';
import { mismatch, type SchemaIssue, unknownKey } from './schema-issues';
import { type Schema, type Shape, shapeOf } from './schema-shape';
import { UNREADABLE } from './snapshot';
import { optionFor } from './union-option';

type ObjectShape = Extract<Shape, { kind: 'object' }>;

interface Reading {
  readonly log: IssueLog;
  readonly path: (string | number)[];
}

/**
 * The value, made to fit the schema: what does not fit is reported, and the value at that place, or else the nearest
 * one around it that can be unknown, becomes unknown. Elements keep their places; only unknown fields go.
 *
 * zod says of each single value whether it fits. It is not asked about the whole, because it tries every alternative
 * of a union and runs out of stack where more than some hundred thousand values are wrong.
 *
 * @param snapshot - plain JSON, in which {@link UNREADABLE} stands for what has been reported already
 * @returns a fresh value that the schema accepts, or {@link UNREADABLE} if nothing around it can be unknown
 */
export function repair(schema: Schema, snapshot: unknown, log: IssueLog): unknown {
  return readOrUnknown(schema, snapshot, { log, path: [] });
}

function readOrUnknown(schema: Schema, value: unknown, reading: Reading): unknown {
  const read = value === UNREADABLE ? UNREADABLE : readAs(schema, value, reading);
  return read === UNREADABLE ? unknownOf(schema) : read;
}

/** A fresh copy of what stands for unknown in the place of a schema. */
function unknownOf(schema: Schema): unknown {
  const registered = unknownValues.get(schema);
  if (registered === undefined) return UNREADABLE;
  const { value } = registered;
  return typeof value === 'object' && value !== null ? { ...value } : value;
}

function readAs(schema: Schema, value: unknown, reading: Reading): unknown {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'wrapper':
      return value === null && shape.acceptsNull ? null : readOrUnknown(shape.inner, value, reading);
    case 'union': {
      const option = optionFor(shape, value);
      return option === undefined ? report(mismatch(schema, value), reading) : readOrUnknown(option, value, reading);
    }
    case 'list':
      return Array.isArray(value) ? readList(shape.element, value, reading) : report(mismatch(schema, value), reading);
    case 'object':
      return isObject(value) ? readObject(shape, value, reading) : report(mismatch(schema, value), reading);
    default:
      return z.safeParse(schema, value).success ? value : report(mismatch(schema, value), reading);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function report({ code, ...detail }: SchemaIssue, reading: Reading): typeof UNREADABLE {
  reading.log.report(reading.path, code, detail);
  return UNREADABLE;
}

function readMember(schema: Schema, step: string | number, value: unknown, reading: Reading): unknown {
  reading.path.push(step);
  const read = readOrUnknown(schema, value, reading);
  reading.path.pop();
  return read;
}

function readList(element: Schema, list: readonly unknown[], reading: Reading): unknown {
  const copy = list.map((value, index) => readMember(element, index, value, reading));
  return copy.includes(UNREADABLE) ? UNREADABLE : copy;
}

function readObject(shape: ObjectShape, object: Readonly<Record<string, unknown>>, reading: Reading): unknown {
  const copy: Record<string, unknown> = {};
  const unknownKeys: string[] = [];
  for (const key of Object.keys(object)) {
    const member = shape.members.get(key);
    if (member === undefined) unknownKeys.push(key);
    else if (object[key] !== null || !shape.required.includes(key)) {
      copy[key] = readMember(member, key, object[key], reading);
    }
  }
  const meant = reportUnknownKeys(unknownKeys, shape, object, reading);
  for (const key of shape.required) {
    if (!Object.hasOwn(copy, key)) copy[key] = readLacking(shape, key, meant, reading);
  }
  return Object.values(copy).includes(UNREADABLE) ? UNREADABLE : copy;
}

/** Reports keys that the schema lacks, and returns the ones that they were probably meant for. */
function reportUnknownKeys(
  keys: readonly string[],
  shape: ObjectShape,
  object: Readonly<Record<string, unknown>>,
  reading: Reading,
): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const key of keys) {
    if (object[key] === UNREADABLE) continue;
    const { code, ...detail } = unknownKey(key, [...shape.members.keys()]);
    reading.log.report([...reading.path, key], code, detail);
    if (detail.suggestion !== undefined) meant.add(detail.suggestion);
  }
  return meant;
}

/** A required member that is absent or null. Where a misspelt key stands for it, that is the one issue. */
function readLacking(shape: ObjectShape, key: string, meant: ReadonlySet<string>, reading: Reading): unknown {
  if (!meant.has(key)) reading.log.report([...reading.path, key], 'required');
  const member = shape.members.get(key);
  return member === undefined ? UNREADABLE : unknownOf(member);
}
