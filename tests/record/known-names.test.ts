import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/record/known-names';

describe('nearestName', () => {
  test.each([
    ['placement', ['parents', 'placements'], 'placements'],
    ['DATEOFBIRTH', ['dateOfBirth'], 'dateOfBirth'],
    ['date_of_birth', ['dateOfBirth', 'placements'], 'dateOfBirth'],
    ['Id', ['ids', 'id'], 'id'],
    ['od', ['on', 'id'], 'on'],
    ['untill', ['until'], 'until'],
  ])('takes %s for one of %j: %s', (unknown, known, expected) => {
    expect(nearestName(unknown, known)).toBe(expected);
  });

  test.each([
    ['notes', ['parents', 'placements']],
    ['dob', ['on']],
    ['ab', ['cd']],
    ['x'.repeat(1_000_000), ['id']],
    ['', ['id']],
    ['id', []],
  ])('takes %.20s for none of %j', (unknown, known) => {
    expect(nearestName(unknown, known)).toBeUndefined();
  });

  test('is right at the bound: one letter in three', () => {
    expect(nearestName('abcdXX', ['abcdef'])).toBe('abcdef');
    expect(nearestName('abcXXX', ['abcdef'])).toBeUndefined();
  });

  test('prefers the nearer name to the earlier one', () => {
    expect(nearestName('startDates', ['startDated-', 'startDate'])).toBe('startDate');
  });
});
