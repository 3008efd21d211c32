import { describe, expect, test } from 'vitest';
import { jsonPointer, looksLikeName, showablePath } from '../../src/record/json-pointer';

describe('jsonPointer', () => {
  test.each([
    [[], ''],
    [['children', 0, 'dateOfBirth'], '/children/0/dateOfBirth'],
    [['a/b', 'c~d'], '/a~1b/c~0d'],
    [['~1'], '/~01'],
    [[''], '/'],
  ])('of %j is %j', (path, pointer) => expect(jsonPointer(path)).toBe(pointer));
});

describe('looksLikeName', () => {
  test.each(['date-of-birth', 'a', 'A_1', 'x'.repeat(40)])('%s does', (key) => {
    expect(looksLikeName(key)).toBe(true);
  });

  test.each(['Jane Roe', '', '1a', '__proto__', 'x'.repeat(41), 'name\n', 'é', '2026-01-01'])(
    '%j does not',
    (key) => {
      expect(looksLikeName(key)).toBe(false);
    },
  );
});

test('a path is shown up to the first key that may be confidential', () => {
  expect(showablePath(['people', 0, 'Jane Roe', 'age'])).toEqual(['people', 0]);
  expect(showablePath(['people', 0, 'age'])).toEqual(['people', 0, 'age']);
});
