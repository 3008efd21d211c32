import { describe, expect, it } from 'vitest';
import type { ChildInPlacementCasePlan } from '../../../src/record/case-record';
import { factsOfPlan } from '../objective/facts-of-plan';

type Contents = ChildInPlacementCasePlan['contents'];
type Section = NonNullable<NonNullable<ChildInPlacementCasePlan['additionalContents']>['age13AndOlder']>;
type TeamMembers = Section['chosenTeamMembers'];

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

  it('dcf-cip.other-areas.7 is not recorded by a yes or no beside its texts', () => {
    const { fact } = factsOfPlan({
      additionalContents: { transitioningDueToAge: { directedByYouth: false } },
    });
    expect(fact('childInPlacementCasePlan.additionalContents.transitioningDueToAge')).toBe('missing');
  });

  it('dcf-cip.other-areas.5 is recorded by a list of which something is known, and open where nothing is', () => {
    const section = (chosenTeamMembers: TeamMembers) =>
      factsOfPlan({ additionalContents: { age13AndOlder: { chosenTeamMembers } } }).fact(
        'childInPlacementCasePlan.additionalContents.age13AndOlder',
      );
    expect(section([{ unknown: true }, { id: 'p1' }])).toBe('recorded');
    expect(section([{ unknown: true }])).toBeNull();
    expect(section([])).toBe('missing');
  });

  it('of nothing but values is recorded by one of them', () => {
    const { fact } = factsOfPlan({ reviewPeriod: { from: '2026-03-02' } });
    expect(fact('childInPlacementCasePlan.reviewPeriod')).toBe('recorded');
  });
});
