import { describe, expect, test } from 'vitest';
import { jsonPointer } from '../../src/record/json-pointer';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { exampleRecord } from './example-record';

type Steps = (string | number)[];

/** The path of every member and element within a value. */
function pathsWithin(value: unknown, path: Steps = []): Steps[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => [[...path, step], ...pathsWithin(at(value, [step]), [...path, step])]);
}

function at(value: unknown, path: Steps): unknown {
  return path.reduce<unknown>((holder, step) => (holder as Record<string | number, unknown>)?.[step], value);
}

function put(record: unknown, path: Steps, value: unknown): void {
  (at(record, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
}

/** What may stand in the place of a value that could not be read. */
const UNKNOWN: unknown[] = [null, 'unknown', 'excerpt', {}, { unknown: true }, { expected: 'unknown' }];

/** Elements whose ids are referred to. */
const IDENTIFIED = /people|priorityNeeds|^\/children(\/0(\/id)?)?$/;
const REFERENCE = /(personId|recipientId|partyId|needIds)$/;

/** Puts back what referred to an id that is lost, and so is rightly unknown. */
function restoreReferences(record: unknown): void {
  for (const path of PATHS.filter((steps) => REFERENCE.test(jsonPointer(steps)))) {
    if (UNKNOWN.some((unknown) => JSON.stringify(unknown) === JSON.stringify(at(record, path))))
      put(record, path, at(exampleRecord(), path));
  }
}

/** Whether a record is the example but for what is unknown in it at a place or around it. */
function isExampleButAt(path: Steps, record: unknown): boolean {
  return path.some((_, index) => {
    const around = path.slice(0, path.length - index);
    const instead = at(record, around);
    const isUnknown = UNKNOWN.some((unknown) => JSON.stringify(unknown) === JSON.stringify(instead));
    if (!isUnknown && !(index === 0 && Array.isArray(instead))) return false;
    const restored = structuredClone(record);
    put(restored, around, at(exampleRecord(), around));
    if (IDENTIFIED.test(jsonPointer(path))) restoreReferences(restored);
    return JSON.stringify(restored) === JSON.stringify(exampleRecord());
  });
}

const PATHS = pathsWithin(exampleRecord());

test('the example record has members of every kind', () => expect(PATHS.length).toBeGreaterThan(250));

describe.each([
  ['no number', Number.NaN],
  ['a list of lists', [[]]],
  ['a negative number', -7],
])('%s in the place of any one member of a record', (_, wrong) => {
  test.each(PATHS.map((path) => [jsonPointer(path), path] as const))('%s', (pointer, path) => {
    const input = exampleRecord();
    put(input, path, wrong);
    const { record, issues } = parseCaseRecord(input);
    expect(issues).toHaveLength(1);
    expect(`${issues[0]?.pointer}/`.startsWith(`${pointer}/`)).toBe(true);
    expect(isExampleButAt(path, record)).toBe(true);
  });
});
