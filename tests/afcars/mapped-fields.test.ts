import { describe, expect, it } from 'vitest';
import { fromAfcars } from '../../src/afcars';
import { CARRIED, NOT_CARRIED, ONE_CHILD } from '../../src/afcars/mapped-fields';
import { caseRecordSchema } from '../../src/record/case-record-schema';
import { events } from '../../src/record/field';
import { shapeOf, type Shape } from '../../src/record/schema-shape';
import { row } from './rows';

/** Every field of the record by its pointer, with `*` for each index; an event is one field. */
function fieldsOf(shape: Shape, pointer = ''): readonly string[] {
  switch (shape.kind) {
    case 'optional':
      return fieldsOf(shape.inner, pointer);
    case 'union':
      return shape.options.flatMap((option) => fieldsOf(option, pointer));
    case 'list':
      return [pointer, ...fieldsOf(shape.element, `${pointer}/*`)];
    case 'object':
      if (events.has(shape.schema)) return [pointer];
      return [
        pointer,
        ...[...shape.members].flatMap(([name, member]) => fieldsOf(member, `${pointer}/${name}`)),
      ];
    default:
      return [pointer];
  }
}

const fields = [...new Set(fieldsOf(shapeOf(caseRecordSchema)))].filter((pointer) => pointer !== '');
const carried = CARRIED.map(({ pointer }) => pointer);
const notCarried = NOT_CARRIED.map(({ pointer }) => pointer);

const isWithin = (pointer: string, other: string) => pointer === other || pointer.startsWith(`${other}/`);

describe('the tables of fields', () => {
  it('account for every field of the record: it is carried, or not with a reason', () => {
    const left = fields.filter(
      (field) =>
        !carried.includes(field) &&
        !notCarried.some((pointer) => isWithin(field, pointer)) &&
        // What holds a field that is carried is no fact of its own.
        !carried.some((pointer) => pointer.startsWith(`${field}/`)),
    );
    expect(left).toEqual([]);
  });

  it('name only fields that there are, each once', () => {
    const named = [...carried, ...notCarried];
    expect(named.filter((pointer) => !fields.includes(pointer))).toEqual([]);
    expect(
      named.filter((pointer) => named.some((other) => other !== pointer && isWithin(pointer, other))),
    ).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('give a sentence as each reason', () => {
    for (const { reason } of [...NOT_CARRIED, ONE_CHILD]) expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});

/** The pointers of what a record holds, with `*` for each index; lists only through what they hold. */
function held(value: unknown, pointer = ''): readonly string[] {
  if (value === null || value === 'unknown') return [];
  if (typeof value !== 'object' || 'occurred' in value) return [pointer];
  if (Array.isArray(value)) return value.flatMap((element) => held(element, `${pointer}/*`));
  return Object.entries(value).flatMap(([name, member]) => held(member, `${pointer}/${name}`));
}

describe('a full row', () => {
  const full = {
    E2: '202609',
    E4: 'a1',
    E5: '20120504',
    ...row({
      E69: '20260302',
      livingArrangements: [
        { E112: '20260302', E113: 1, E117: 1, E118: 0 },
        { E112: '20260801', E113: 0, E120: 14 },
      ],
      permanencyPlans: [{ E147: '20260401', E148: 1 }],
      periodicReviews: [{ E149: '20260828' }],
      permanencyHearings: [{ E150: '20260910' }],
      caseworkerVisits: [{ E151: '20260814', E152: 1 }],
    }),
  };

  it('fills every field that is said to be carried, and no other', () => {
    const filled = new Set(held(fromAfcars(full).record));
    expect([...filled].sort()).toEqual([...carried].sort());
  });

  it('leaves open what every row leaves open', () => {
    expect(fromAfcars(full).notCarried).toEqual([ONE_CHILD, ...NOT_CARRIED]);
  });
});
