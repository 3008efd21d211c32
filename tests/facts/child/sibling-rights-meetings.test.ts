import { expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const PLACED: Child = {
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2019-03-02' }],
  placements: [away('2019-03-02')],
};

it('cgs-17a-10c.d.1 meetings are owed from the day on which the duty came into force, not before', () => {
  const owedSince = (asOf: string) => childFact('siblingRightsMeetingsOwedSince', PLACED, asOf);
  expect(owedSince('2019-12-31')).toBe('none');
  expect(owedSince('2020-01-01')).toBe('2020-01-01');
  expect(owedSince('2020-01-02')).toBe('2020-01-01');
});
