import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { exampleCases } from './example-cases';

/** The values on the way to a pointer, from the record itself to its last name. */
function wayTo(
  record: unknown,
  pointer: string,
): readonly { readonly holder: unknown; readonly name: string }[] {
  let holder: unknown = record;
  return pointer
    .split('/')
    .slice(1)
    .map((name) => {
      const step = { holder, name };
      holder =
        typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[name] : undefined;
      return step;
    });
}

/** Whether one could fill in the field: every element on the way is there, and what is not is a section left out. */
const canBeFilledIn = (record: unknown, pointer: string): boolean =>
  wayTo(record, pointer).every(({ holder, name }) => {
    if (holder === null || holder === undefined) return !/^\d+$/.test(name);
    return Array.isArray(holder) ? Number(name) < holder.length : typeof holder === 'object';
  });

/** The record with a field emptied, and whatever is missing on the way to it. */
function emptiedAt(record: unknown, pointer: string): unknown {
  const copy: unknown = structuredClone(record);
  const names = pointer.split('/').slice(1);
  const last = names.pop();
  const holder = names.reduce<unknown>((at, name) => {
    const members = at as Record<string, unknown>;
    return (members[name] ??= {});
  }, copy);
  if (last !== undefined) (holder as Record<string, unknown>)[last] = null;
  return copy;
}

describe.each(exampleCases)('in $file on $asOf', ({ asOf, record }) => {
  const { findings } = evaluateCase(record, { asOf, include: 'all' });
  const pointers = [
    ...new Set(findings.flatMap(({ pointer, missingFields = [] }) => [pointer, ...missingFields])),
  ];

  it('every pointer leads to a field that is there or can be filled in', () => {
    expect(pointers.length).toBeGreaterThan(0);
    expect(pointers.filter((pointer) => !canBeFilledIn(record, pointer))).toEqual([]);
  });

  it('every pointer names a field of the record’s schema', () => {
    const unknown = pointers.filter((pointer) =>
      parseCaseRecord(emptiedAt(record, pointer)).issues.some(({ code }) => code === 'unknownKey'),
    );
    expect(unknown).toEqual([]);
  });

  it('no pointer holds a pattern', () => {
    expect(pointers.filter((pointer) => /[*@]/.test(pointer))).toEqual([]);
  });

  it('a finding lists its missing fields once each, and none inside another', () => {
    for (const { id, missingFields = [] } of findings) {
      expect(new Set(missingFields).size, id).toBe(missingFields.length);
      for (const field of missingFields) {
        expect(
          missingFields.filter((other) => field.startsWith(`${other}/`)),
          id,
        ).toEqual([]);
      }
    }
  });

  it('exactly what is undetermined says what is missing and what it could be', () => {
    for (const { id, outcome, missingFacts, missingFields, couldBe } of findings) {
      const lists = [missingFacts, missingFields, couldBe];
      if (outcome !== 'undetermined') expect(lists, id).toEqual([undefined, undefined, undefined]);
      else
        expect(
          lists.every((list) => list !== undefined && list.length > 0),
          id,
        ).toBe(true);
      if (couldBe) expect(couldBe.length, id).toBeGreaterThan(1);
    }
  });
});

describe('the examples', () => {
  const all = exampleCases.flatMap(({ asOf, record }) => evaluateCase(record, { asOf }).findings);

  it('have findings whose fields are missing', () => {
    expect(all.filter(({ missingFields }) => missingFields).length).toBeGreaterThan(20);
  });
});
