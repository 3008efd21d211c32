import { describe, expect, it } from 'vitest';
import { applyRemedy } from '../../src/remedy/apply-remedy';

const set = (record: unknown, pointer: string, value: unknown = 'new') =>
  applyRemedy(record, [{ pointer, value }]);

describe('applying changes to a record', () => {
  it.each<[string, unknown, string, unknown]>([
    ['a member that is there', { id: 'old' }, '/id', { id: 'new' }],
    [
      'a member of an element',
      { list: [{ id: 1 }, { id: 2 }] },
      '/list/1/id',
      { list: [{ id: 1 }, { id: 'new' }] },
    ],
    ['parents that are absent', {}, '/a/b/c', { a: { b: { c: 'new' } } }],
    ['a parent that is null', { a: null }, '/a/b', { a: { b: 'new' } }],
    ['a parent that cannot hold a member', { a: 'text' }, '/a/b', { a: { b: 'new' } }],
    [
      'a marker: what else it stands for stays unknown',
      { a: { unknown: true } },
      '/a/b',
      { a: { unknown: true, b: 'new' } },
    ],
    ['a marker in the place itself', { a: { unknown: true } }, '/a', { a: 'new' }],
    ['the end of a list', { list: [1] }, '/list/-', { list: [1, 'new'] }],
    ['a list that is absent', {}, '/a/list/-', { a: { list: ['new'] } }],
    [
      'a list of which it was said that there are none',
      { list: { none: true } },
      '/list/-',
      { list: ['new'] },
    ],
    ['names with a slash and a tilde', {}, '/a~1b/c~0d', { 'a/b': { 'c~d': 'new' } }],
    ['a name that objects inherit', {}, '/constructor/name', { constructor: { name: 'new' } }],
    ['a record that is none', null, '/a', { a: 'new' }],
  ])('reaches %s', (_, record, pointer, expected) => {
    expect(set(record, pointer)).toEqual(expected);
  });

  it('leaves the prototype of an object alone', () => {
    const changed = set({}, '/__proto__/polluted') as object;
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
  });

  it('leaves the record as it is, and shares what does not change', () => {
    const record = { family: { id: 'f' }, children: [{ id: 'c1' }, { id: 'c2' }] };
    const before = structuredClone(record);
    const changed = set(record, '/children/1/id') as typeof record;
    expect(record).toEqual(before);
    expect(changed.family).toBe(record.family);
    expect(changed.children[0]).toBe(record.children[0]);
  });

  it('makes the changes of an alternative one after the other', () => {
    const changes = [
      { fact: 'f', pointer: '/days/-', value: 'one' },
      { fact: 'f', pointer: '/days/-', value: 'two' },
    ];
    expect(applyRemedy({}, { words: 'record both', changes })).toEqual({ days: ['one', 'two'] });
  });

  it.each(['', 'id', '/list/3/id', '/list/x', '/list/01', '/list/-/id'])(
    'refuses the pointer %j',
    (pointer) => {
      expect(() => set({ list: [{}] }, pointer)).toThrow(RangeError);
    },
  );

  it('refuses the changes of a redacted report', () => {
    expect(() => applyRemedy({}, { words: 'record it', changes: [{ fact: 'f', pointer: '/id' }] })).toThrow(
      RangeError,
    );
  });
});
