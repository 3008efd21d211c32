import { describe, expect, it } from 'vitest';
import type { Objective } from '../../../src/record/case-record';
import { factsOfPlan } from './facts-of-plan';

const supports = (objective: Objective, extent: 'whole' | 'excerpt' = 'whole') =>
  factsOfPlan({ extent, objectives: [objective] }).fact('objective.isSaidToSupportTheGoal');

describe('dcf-cip.case-objectives.2 whether the objective is said to support the goal', () => {
  it('is the worker’s own statement', () => {
    expect(supports({ supportsGoal: true })).toBe(true);
    expect(supports({ supportsGoal: false })).toBe(false);
  });

  it('is not made by the silence of a whole plan, and not known in an excerpt', () => {
    expect(supports({})).toBe(false);
    expect(supports({}, 'excerpt')).toBeNull();
    expect(supports({ supportsGoal: { unknown: true } })).toBeNull();
    expect(supports({ unknown: true })).toBeNull();
  });
});
