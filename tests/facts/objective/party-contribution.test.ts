import { describe, expect, it } from 'vitest';
import type {
  ActionStep,
  ChildInPlacementCasePlan,
  Objective,
  ProgressEvaluation,
} from '../../../src/record/case-record';
import { factsOfPlan } from './facts-of-plan';

const child = { parents: [{ personId: 'p1' }, { personId: 'p2' }] };
const family = { people: [{ id: 'g1', role: 'guardian' as const }] };
const reviewPeriod = { from: '2026-03-02', to: '2026-09-01' };

const contribution = (
  fact: string,
  party: string,
  objective: Objective,
  plan: Partial<ChildInPlacementCasePlan> = {},
) =>
  factsOfPlan(
    { services: [{ providerId: 'v1' }], reviewPeriod, objectives: [{ id: 'o', ...objective }], ...plan },
    { child, family },
  ).fact(`objectiveParty.${fact}`, `party:${party}`);

describe('dcf-cip.action-steps.2 whether a party has an action step', () => {
  const has = (party: string, ...actionSteps: ActionStep[]) =>
    contribution('hasActionStep', party, { actionSteps });

  it('needs no id for the child and DCF', () => {
    expect(has('child', { party: 'child' })).toBe(true);
    expect(has('dcf', { party: 'child' })).toBe(false);
    expect(has('dcf', { party: 'child' }, { party: 'dcf' })).toBe(true);
  });

  it('takes the step of this parent, not of the other', () => {
    expect(has('parent:p1', { party: 'parent', partyId: 'p1' })).toBe(true);
    expect(has('parent:p2', { party: 'parent', partyId: 'p1' })).toBe(false);
    expect(has('guardian:g1', { party: 'parent', partyId: 'p1' })).toBe(false);
  });

  it('is not known where it is not known whose a step is', () => {
    expect(has('parent:p1', { party: 'parent' })).toBeNull();
    expect(has('parent:p1', { party: 'parent' }, { party: 'parent', partyId: 'p1' })).toBe(true);
    expect(has('dcf', { description: 'A step.' })).toBeNull();
    expect(has('serviceProvider:v1', { party: 'parent' })).toBe(false);
  });

  it('is not known of parties that are not identified, unless nobody in their role has a step', () => {
    const unknownProviders = (...actionSteps: ActionStep[]) =>
      contribution('hasActionStep', 'serviceProvider:?', { actionSteps }, { services: { unknown: true } });
    expect(unknownProviders({ party: 'serviceProvider', partyId: 'v1' })).toBeNull();
    expect(unknownProviders({ party: 'dcf' })).toBe(false);
  });

  it('is not so where the plan lists no steps, and not known where the list is not', () => {
    expect(has('dcf')).toBe(false);
    expect(contribution('hasActionStep', 'dcf', {})).toBe(false);
    expect(contribution('hasActionStep', 'dcf', { actionSteps: { unknown: true } })).toBeNull();
    expect(contribution('hasActionStep', 'dcf', { unknown: true })).toBeNull();
    expect(contribution('hasActionStep', 'dcf', {}, { extent: 'excerpt' })).toBeNull();
  });
});

describe('dcf-cip.progress.1 whether a party has evaluated progress', () => {
  const has = (party: string, ...evaluations: ProgressEvaluation[]) =>
    contribution('hasEvaluatedProgress', party, { progress: { evaluations } });

  it('takes an evaluation by the family for each parent and guardian, and for nobody else', () => {
    for (const party of ['parent:p1', 'parent:p2', 'guardian:g1'])
      expect(has(party, { by: 'family' })).toBe(true);
    for (const party of ['dcf', 'child', 'serviceProvider:v1'])
      expect(has(party, { by: 'family' })).toBe(false);
  });

  it('takes the evaluation of this parent, not of the other', () => {
    expect(has('parent:p1', { by: 'parent', partyId: 'p1' })).toBe(true);
    expect(has('parent:p2', { by: 'parent', partyId: 'p1' })).toBe(false);
  });

  it('does not count one dated after the day of evaluation', () => {
    expect(has('dcf', { by: 'dcf', on: '2026-09-15' })).toBe(true);
    expect(has('dcf', { by: 'dcf', on: '2026-09-16' })).toBe(false);
  });

  it('is not known where it is not known who evaluated', () => {
    expect(has('parent:p1', { by: 'parent' })).toBeNull();
    expect(has('dcf', { on: '2026-08-01' })).toBeNull();
    expect(contribution('hasEvaluatedProgress', 'dcf', { progress: { unknown: true } })).toBeNull();
    expect(contribution('hasEvaluatedProgress', 'dcf', { progress: null })).toBe(false);
  });
});

describe('dcf-cip.progress.3 whether a party has evaluated progress within the review period', () => {
  type ReviewPeriod = NonNullable<ChildInPlacementCasePlan['reviewPeriod']>;
  const within = (evaluations: ProgressEvaluation[], period: ReviewPeriod = reviewPeriod) =>
    contribution(
      'hasEvaluatedInReviewPeriod',
      'dcf',
      { progress: { evaluations } },
      { reviewPeriod: period },
    );
  const on = (day: string | null): ProgressEvaluation[] => [{ by: 'dcf', on: day }];

  it('takes the first and the last day of the period, and no day outside it', () => {
    expect(within(on('2026-03-01'))).toBe(false);
    expect(within(on('2026-03-02'))).toBe(true);
    expect(within(on('2026-09-01'))).toBe(true);
    expect(within(on('2026-09-02'))).toBe(false);
  });

  it('asks for one evaluation within it, by the party itself', () => {
    expect(within([...on('2026-02-01'), ...on('2026-05-01')])).toBe(true);
    expect(within([...on('2026-02-01'), { by: 'child', on: '2026-05-01' }])).toBe(false);
    expect(within([...on('2026-02-01'), { on: '2026-05-01' }])).toBeNull();
    expect(within([...on('2026-02-01'), { on: '2026-02-02' }])).toBe(false);
  });

  it('is not known where the day is not, or the period leaves it open', () => {
    expect(within(on(null))).toBeNull();
    expect(within(on('2026-05-01'), { from: '2026-03-02', to: { unknown: true } })).toBeNull();
    expect(within(on('2026-03-01'), { from: '2026-03-02', to: { unknown: true } })).toBe(false);
    expect(within(on('2026-09-02'), { from: { unknown: true }, to: '2026-09-01' })).toBe(false);
    expect(within(on(null), { from: null, to: '2026-09-01' })).toBe(false);
    expect(within(on('2026-05-01'), { from: '2026-03-02', to: null })).toBe(false);
  });

  it('is not known where the evaluations are not', () => {
    const unknown = { progress: { evaluations: { unknown: true } } } as const;
    expect(contribution('hasEvaluatedInReviewPeriod', 'dcf', unknown)).toBeNull();
  });
});
