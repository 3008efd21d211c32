import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../src/facts/case-subjects';
import { ownerOf, subjectName } from '../../src/facts/subject';

describe('a name in a key', () => {
  it.each([
    ['c1', 'c1'],
    ['a/b', 'a~1b'],
    ['a~b', 'a~0b'],
    ['~1', '~01'],
    ['#2', '~22'],
    ['a#2', 'a#2'],
  ])('%s is %s', (id, name) => {
    expect(subjectName(id)).toBe(name);
  });

  it('is never that of another id, and never takes a key apart or looks like a number', () => {
    const ids = fc.string({ unit: fc.constantFrom('~', '/', '#', '0', '1', '2', 'a'), maxLength: 4 });
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        expect(subjectName(one) === subjectName(other)).toBe(one === other);
        expect(subjectName(one)).not.toMatch(/^#|\//);
      }),
      { numRuns: 2000 },
    );
  });
});

it('finds the subject at or above another that is of a kind', () => {
  const record = { children: [{ id: 'c', placements: [{}] }] };
  const { family, child, placement } = subjectsOf(record, '2026-09-15', () => null);
  const [stay] = placement;
  if (!stay) throw new Error('The record has no placement.');
  expect(ownerOf(stay, 'placement')).toBe(stay);
  expect(ownerOf(stay, 'child')).toBe(child[0]);
  expect(ownerOf(stay, 'family')).toBe(family[0]);
  expect(ownerOf(stay, 'objective')).toBeNull();
});
