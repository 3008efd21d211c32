import { expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { childFact } from './child-facts';

const apart = (separatedInPlacement: boolean | null) => ({ separatedInPlacement });

it.each<[Child['siblings'], boolean | null]>([
  [[apart(true), apart(false)], true],
  [[apart(true), apart(null)], true],
  [[apart(false), apart(false)], false],
  [[apart(false), apart(null)], null],
  [[], false],
  [null, null],
])('of a child with the siblings %j: placed apart from one of them: %s', (siblings, isSeparated) => {
  expect(childFact('isSeparatedFromSibling', { siblings: siblings ?? null }, '2026-09-15')).toBe(isSeparated);
});
