import { describe, expect, it } from 'vitest';
import type { ChildInPlacementCasePlan, PlanService } from '../../../src/record/case-record';
import { factsOfPlan } from '../objective/facts-of-plan';

describe.each([
  ['dcf-cip.contents.services', 'hasServiceForCulturalNeed', { culturalNeed: true }, { culturalNeed: false }],
  ['dcf-cip.progress.2', 'hasServiceProvider', { providerId: 'p1' }, { providerId: { none: true } }],
] as const)('%s %s', (_, name, yes, no) => {
  const has = (services: ChildInPlacementCasePlan['services'], extent: 'whole' | 'excerpt' = 'whole') =>
    factsOfPlan({ extent, services }).fact(`childInPlacementCasePlan.${name}`);
  const unknown: PlanService = { unknown: true };

  it('is so where it is so of one service', () => {
    expect(has([no, yes])).toBe(true);
    expect(has([yes, unknown])).toBe(true);
    expect(has([no, no])).toBe(false);
  });

  it('is not known where a service leaves it open and no other answers it', () => {
    expect(has([no, unknown])).toBeNull();
    expect(has([no, {}], 'excerpt')).toBeNull();
  });

  it('is not so where a whole plan has no services, and not known where an excerpt says nothing of them', () => {
    expect(has(null)).toBe(false);
    expect(has([])).toBe(false);
    expect(has({ unknown: true })).toBeNull();
    expect(has(null, 'excerpt')).toBeNull();
  });
});

it('dcf-cip.progress.2 a service of which a whole plan does not say whether it has a provider leaves it open', () => {
  const has = (services: ChildInPlacementCasePlan['services']) =>
    factsOfPlan({ services }).fact('childInPlacementCasePlan.hasServiceProvider');
  expect(has([{ providerId: { none: true } }, { providerId: null }])).toBeNull();
  expect(has([{ providerId: null }, { providerId: 'p1' }])).toBe(true);
});
