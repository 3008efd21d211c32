import { describe, expect, it } from 'vitest';
import type { Objective } from '../../../src/record/case-record';
import { factsOfPlan } from './facts-of-plan';

type Objectives = Objective[] | { unknown: true } | null;

const isAnswered = (
  objectives: Objectives,
  id: string | null = 'n1',
  extent: 'whole' | 'excerpt' = 'whole',
) =>
  factsOfPlan({ extent, priorityNeeds: [{ id }], objectives }).fact('priorityNeed.isAnsweredByAnObjective');

describe('dcf-cip.case-objectives.1 whether an objective answers a priority need', () => {
  it('holds where any objective names the need', () => {
    expect(isAnswered([{ needIds: ['n1'] }])).toBe(true);
    expect(isAnswered([{ needIds: ['n2'] }, { needIds: ['n3', 'n1'] }])).toBe(true);
    expect(isAnswered([{ needIds: ['n2'] }])).toBe(false);
  });

  it('is not so where the plan, or the objective, names nothing', () => {
    expect(isAnswered([])).toBe(false);
    expect(isAnswered(null)).toBe(false);
    expect(isAnswered([{ needIds: [] }, {}])).toBe(false);
  });

  it('is not known where what the plan says is not, unless another objective decides it', () => {
    expect(isAnswered(null, 'n1', 'excerpt')).toBeNull();
    expect(isAnswered({ unknown: true })).toBeNull();
    expect(isAnswered([{}], 'n1', 'excerpt')).toBeNull();
    expect(isAnswered([{ needIds: ['n2'] }, { unknown: true }])).toBeNull();
    expect(isAnswered([{ needIds: ['n1'] }, { unknown: true }])).toBe(true);
  });

  it('is not known of a need without an id, unless no objective names any need', () => {
    expect(isAnswered([{ needIds: ['n1'] }], null)).toBeNull();
    expect(isAnswered([{ needIds: [] }], null)).toBe(false);
  });
});
