import { describe, expect, it } from 'vitest';
import { foldedTruth, type EvaluatedCondition } from '../../src/json-rules-engine/evaluated-condition';

const comparison = (
  factResult: number | null,
  valueResult: number | null,
  result: boolean,
): EvaluatedCondition => ({
  factResult,
  valueResult,
  result,
});
const holds = comparison(1, 1, true);
const fails = comparison(1, 2, false);
const open = comparison(null, 2, false);

describe('foldedTruth', () => {
  it.each([
    ['a comparison that holds', holds, true],
    ['a comparison that fails', fails, false],
    ['a fact that is not known, where the engine said no', open, null],
    ['a fact that is not known, where the engine said yes', comparison(null, 2, true), null],
    ['a fact to compare with that is not known', comparison(1, null, true), null],
    ['all: an unknown beside true', { all: [holds, open] }, null],
    ['all: an unknown beside false', { all: [open, fails] }, false],
    ['any: an unknown beside false', { any: [fails, open] }, null],
    ['any: an unknown beside true', { any: [open, holds] }, true],
    ['not: unknown', { not: open }, null],
    ['not: known', { not: { any: [fails] } }, true],
    ['a comparison that the engine passed over', { factResult: 1, valueResult: 1 }, null],
    ['all of nothing: a rule for every subject', { all: [] }, true],
  ] as readonly (readonly [string, EvaluatedCondition, boolean | null])[])(
    '%s',
    (_name, condition, truth) => {
      expect(foldedTruth(condition)).toBe(truth);
    },
  );
});
