import type * as z from 'zod/mini';
import type { ValueIssue } from './issue';
import type { IssueLog } from './issue-log';
import { nearestName } from './known-names';
import { mismatch, unknownKey } from './schema-issues';
import { fits, isScalar } from './fits';
import { type ObjectShape, type Shape, shapeOf } from './schema-shape';
import { UNREADABLE } from './snapshot';
import { optionFor } from './union-option';

const REQUIRED: ValueIssue = { code: 'required', message: 'This is required.' };

interface Reading {
  readonly log: IssueLog;
  readonly path: (string | number)[];
}

/**
 * The value, made to fit the schema: what does not fit is reported, and the value at that place, or else the
 * nearest one around it that can be unknown, becomes unknown. Elements keep their places; unknown fields go.
 *
 * Each single value is looked at by itself. zod is not asked about the whole: of a union it reports every
 * alternative, and it runs out of stack where more than some hundred thousand values are wrong.
 *
 * @param snapshot - plain JSON, in which {@link UNREADABLE} stands for what has been reported already
 * @returns a fresh value that the schema accepts, or {@link UNREADABLE} if nothing around it can be unknown
 */
export function repair(schema: z.core.$ZodType, snapshot: unknown, log: IssueLog): unknown {
  return readOrUnknown(shapeOf(schema), snapshot, { log, path: [] });
}

function readOrUnknown(shape: Shape, value: unknown, reading: Reading): unknown {
  const read = value === UNREADABLE ? UNREADABLE : readAs(shape, value, reading);
  return read === UNREADABLE ? unknownOf(shape) : read;
}

/** A fresh copy of what stands for unknown in the place of a shape. */
function unknownOf({ unknown }: Shape): unknown {
  if (unknown === undefined) return UNREADABLE;
  const { value } = unknown;
  return typeof value === 'object' && value !== null ? { ...value } : value;
}

function readAs(shape: Shape, value: unknown, reading: Reading): unknown {
  switch (shape.kind) {
    case 'optional':
      return value === null && shape.acceptsNull ? null : readOrUnknown(shape.inner, value, reading);
    case 'union': {
      const option = optionFor(shape, value);
      return option === undefined
        ? report(mismatch(shape, value), reading)
        : readOrUnknown(option, value, reading);
    }
    case 'list':
      return Array.isArray(value)
        ? readList(shape.element, value, reading)
        : report(mismatch(shape, value), reading);
    case 'object':
      return isObject(value) ? readObject(shape, value, reading) : report(mismatch(shape, value), reading);
    default:
      return fits(shape, value) ? value : report(mismatch(shape, value), reading);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function report(issue: ValueIssue, reading: Reading): typeof UNREADABLE {
  reading.log.report(reading.path, issue);
  return UNREADABLE;
}

function readMember(shape: Shape, step: string | number, value: unknown, reading: Reading): unknown {
  // Most values are single ones that fit: nothing is to be copied or reported, so no path is kept.
  if (isSingle(value) && fitsAsItStands(shape, value)) return value;
  reading.path.push(step);
  const read = readOrUnknown(shape, value, reading);
  reading.path.pop();
  return read;
}

const isSingle = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || value === null;

function fitsAsItStands(shape: Shape, value: unknown): boolean {
  if (shape.kind !== 'optional') return isScalar(shape) && fits(shape, value);
  return value === null ? shape.acceptsNull : fitsAsItStands(shape.inner, value);
}

function readList(element: Shape, list: readonly unknown[], reading: Reading): unknown {
  const copy: unknown[] = [];
  let isReadable = true;
  for (let index = 0; index < list.length; index += 1) {
    const read = readMember(element, index, list[index], reading);
    if (read === UNREADABLE) isReadable = false;
    copy.push(read);
  }
  return isReadable ? copy : UNREADABLE;
}

function readObject(
  shape: ObjectShape,
  object: Readonly<Record<string, unknown>>,
  reading: Reading,
): unknown {
  const copy: Record<string, unknown> = {};
  const unknownKeys: string[] = [];
  let isReadable = true;
  for (const key of Object.keys(object)) {
    const member = shape.members.get(key);
    if (member === undefined) unknownKeys.push(key);
    else if (object[key] !== null || !shape.required.includes(key)) {
      copy[key] = readMember(member, key, object[key], reading);
      if (copy[key] === UNREADABLE) isReadable = false;
    }
  }
  for (const key of unknownKeys) reportUnknownKey(shape, key, object[key], reading);
  for (const key of shape.required) {
    if (Object.hasOwn(copy, key)) continue;
    copy[key] = readLacking(shape, key, unknownKeys, reading);
    if (copy[key] === UNREADABLE) isReadable = false;
  }
  return isReadable ? copy : UNREADABLE;
}

function reportUnknownKey(shape: ObjectShape, key: string, value: unknown, reading: Reading): void {
  if (value === UNREADABLE) return;
  reading.log.report([...reading.path, key], unknownKey(key, [...shape.members.keys()]));
}

/** A required member that is absent or null. Where a misspelt key stands for it, that is the one issue. */
function readLacking(
  shape: ObjectShape,
  key: string,
  unknownKeys: readonly string[],
  reading: Reading,
): unknown {
  const names = [...shape.members.keys()];
  const isMisspelt = unknownKeys.some((unknown) => nearestName(unknown, names) === key);
  if (!isMisspelt) reading.log.report([...reading.path, key], REQUIRED);
  const member = shape.members.get(key);
  return member === undefined ? UNREADABLE : unknownOf(member);
}
