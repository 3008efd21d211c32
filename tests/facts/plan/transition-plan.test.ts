import { describe, expect, it } from 'vitest';
import type { Child, ChildInPlacementCasePlan } from '../../../src/record/case-record';
import { factsOfPlan } from '../objective/facts-of-plan';

type Section = NonNullable<
  NonNullable<ChildInPlacementCasePlan['additionalContents']>['transitioningDueToAge']
>;

/** Turns 18 on 15 October 2026, so that the 90 days began on 17 July. */
const YOUTH: Child = { dateOfBirth: '2008-10-15' };

const planFact = (
  name: string,
  transitioningDueToAge: Section | null,
  extent: 'whole' | 'excerpt' = 'whole',
  child = YOUTH,
) =>
  factsOfPlan({ extent, additionalContents: { transitioningDueToAge } }, { child }).fact(
    `childInPlacementCasePlan.${name}`,
  );

describe('usc-42-675.5.H.a whether the transition plan was developed since the 90 days began', () => {
  it.each([
    [{ occurred: true, on: '2026-07-16' }, false, '2026-07-16'],
    [{ occurred: true, on: '2026-07-17' }, true, '2026-07-17'],
    [{ occurred: true, on: '2026-09-15' }, true, '2026-09-15'],
    [{ occurred: true, on: '2026-09-16' }, false, 'none'],
    [{ occurred: true }, null, null],
    [{ occurred: false }, false, 'none'],
    [{ unknown: true as const }, null, null],
    [null, false, 'none'],
  ] as const)('of %j: %s, on %s', (transitionPlanDeveloped, isDeveloped, on) => {
    const section = { transitionPlanDeveloped } as Section;
    expect(planFact('transitionPlanIsDeveloped', section)).toBe(isDeveloped);
    expect(planFact('transitionPlanDevelopedOn', section)).toBe(on);
  });

  it('is not known where an excerpt is silent, or the date of birth is not recorded', () => {
    expect(planFact('transitionPlanIsDeveloped', {}, 'excerpt')).toBeNull();
    const developed: Section = { transitionPlanDeveloped: { occurred: true, on: '2026-09-01' } };
    expect(planFact('transitionPlanIsDeveloped', developed, 'whole', {})).toBeNull();
    const notDeveloped: Section = { transitionPlanDeveloped: { occurred: false } };
    expect(planFact('transitionPlanIsDeveloped', notDeveloped, 'whole', {})).toBe(false);
  });
});

describe('usc-42-675.5.H.b whether the youth directs the transition plan', () => {
  it('is as the plan says, and not so where a whole plan is silent', () => {
    expect(planFact('transitionPlanIsDirectedByYouth', { directedByYouth: true })).toBe(true);
    expect(planFact('transitionPlanIsDirectedByYouth', { directedByYouth: false })).toBe(false);
    expect(planFact('transitionPlanIsDirectedByYouth', {})).toBe(false);
    expect(planFact('transitionPlanIsDirectedByYouth', null)).toBe(false);
  });

  it('is not known where the plan does not let it be known', () => {
    expect(planFact('transitionPlanIsDirectedByYouth', { directedByYouth: { unknown: true } })).toBeNull();
    expect(planFact('transitionPlanIsDirectedByYouth', { unknown: true })).toBeNull();
    expect(planFact('transitionPlanIsDirectedByYouth', null, 'excerpt')).toBeNull();
  });
});
