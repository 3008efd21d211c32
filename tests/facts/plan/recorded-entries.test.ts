import { describe, expect, it } from 'vitest';
import type { ChildInPlacementCasePlan } from '../../../src/record/case-record';
import { factsOfPlan } from '../objective/facts-of-plan';

type Contents = ChildInPlacementCasePlan['contents'];

describe('dcf-cip.policy.2 a section of a plan, and a section of sections', () => {
  const states = (contents: Contents, extent: 'whole' | 'excerpt' = 'whole') => {
    const { fact } = factsOfPlan({ extent, contents });
    return ['contents', 'contents.reasonsForPlacement'].map((name) =>
      fact(`childInPlacementCasePlan.${name}`),
    );
  };

  it('is recorded as soon as one entry in it is', () => {
    expect(states({ reasonsForPlacement: { placement: { narrative: 'Invented.' } } })).toEqual([
      'recorded',
      'recorded',
    ]);
    expect(states({ physicalHealth: { narrative: 'Invented.' } })).toEqual(['recorded', 'missing']);
  });

  it('is missing where no entry in it is, also where it is there and empty', () => {
    expect(states(null)).toEqual(['missing', 'missing']);
    expect(states({})).toEqual(['missing', 'missing']);
    expect(states({ reasonsForPlacement: {} })).toEqual(['missing', 'missing']);
    expect(states({ reasonsForPlacement: { placement: {} } })).toEqual(['missing', 'missing']);
  });

  it('is not known where an entry in it is not and no other is recorded', () => {
    expect(states({ reasonsForPlacement: { placement: { unknown: true } } })).toEqual([null, null]);
    expect(states({ reasonsForPlacement: { unknown: true } })).toEqual([null, null]);
    expect(states({}, 'excerpt')).toEqual([null, null]);
  });
});
