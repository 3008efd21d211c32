import { describe, expect, it } from 'vitest';
import type { ChildInPlacementCasePlan } from '../../../src/record/case-record';
import { factsOfPlan } from '../objective/facts-of-plan';

type Plan = Partial<ChildInPlacementCasePlan>;
type Section = NonNullable<NonNullable<ChildInPlacementCasePlan['additionalContents']>['age13AndOlder']>;
type Members = Section['chosenTeamMembers'];

const planFact = (name: string, plan: Plan, dateOfBirth: string | null = '2012-06-10') =>
  factsOfPlan(plan, { child: { dateOfBirth } }).fact(`childInPlacementCasePlan.${name}`);

const inSection = (age13AndOlder: Section, extent: 'whole' | 'excerpt' = 'whole'): Plan => ({
  extent,
  additionalContents: { age13AndOlder },
});

describe('usc-42-675.1.B.2.a whether the plan was made with a child of 14 or older', () => {
  const isMade = (plan: Plan, dateOfBirth?: string | null) =>
    planFact('isMadeWithOlderYouth', plan, dateOfBirth);

  it.each([
    [{ developedOn: '2026-06-09' }, false],
    [{ developedOn: '2026-06-10' }, true],
    [{ developedOn: '2026-01-05', revisedOn: '2026-06-09' }, false],
    [{ developedOn: '2026-01-05', revisedOn: '2026-06-10' }, true],
    [{}, true],
    [{ developedOn: '2026-01-05', revisedOn: { unknown: true } }, null],
    [{ developedOn: '2026-06-10', revisedOn: { unknown: true } }, true],
    [{ developedOn: { unknown: true } }, null],
    [{ developedOn: { unknown: true }, revisedOn: '2026-06-10' }, true],
    [{ extent: 'excerpt', developedOn: '2026-01-05' }, null],
    [{ extent: 'excerpt', developedOn: '2026-06-10' }, true],
    [{ developedOn: '2026-01-05', revisedOn: '2026-09-16' }, null],
  ] as const)('of %j: %s', (plan, expected) => {
    expect(isMade(plan)).toBe(expected);
  });

  it('is not so of a child who is not yet 14, whatever is unknown, and not known without the date of birth', () => {
    expect(isMade({ developedOn: { unknown: true } }, '2012-09-16')).toBe(false);
    expect(isMade({}, '2012-09-16')).toBe(false);
    expect(isMade({}, '2012-09-15')).toBe(true);
    expect(isMade({ developedOn: '2026-06-10' }, null)).toBeNull();
  });
});

describe.each([
  ['usc-42-675.1.B.2.b', 'teamChoiceIsOffered', 'teamChoiceOffered'],
  ['usc-42-675a.b.2', 'rightsAreAcknowledged', 'rightsAcknowledged'],
] as const)('%s %s', (_, name, field) => {
  it('is so once it has happened, dated or not', () => {
    expect(planFact(name, inSection({ [field]: { occurred: true } }))).toBe(true);
    expect(planFact(name, inSection({ [field]: { occurred: true, on: '2026-09-15' } }))).toBe(true);
    expect(planFact(name, inSection({ [field]: { occurred: true, on: '2026-09-16' } }))).toBe(false);
    expect(planFact(name, inSection({ [field]: { occurred: false } }))).toBe(false);
  });

  it('is not so where a whole plan is silent, and not known where an excerpt is', () => {
    expect(planFact(name, inSection({}))).toBe(false);
    expect(planFact(name, {})).toBe(false);
    expect(planFact(name, inSection({}, 'excerpt'))).toBeNull();
    expect(planFact(name, inSection({ unknown: true }))).toBeNull();
    expect(planFact(name, inSection({ [field]: { unknown: true } }))).toBeNull();
  });
});

describe('usc-42-675.1.B.2.b usc-42-675.1.B.2.c the members whom the child chose', () => {
  const areTwo = (chosenTeamMembers: Members, extent?: 'excerpt') =>
    planFact('chosenTeamMembersAreAtMostTwo', inSection({ chosenTeamMembers }, extent));
  const areOutside = (chosenTeamMembers: Members, extent?: 'excerpt') =>
    planFact('chosenTeamMembersAreOutsideOfCare', inSection({ chosenTeamMembers }, extent));
  const stands = { isFosterParentOrCaseworker: false, rejectedForGoodCause: false };
  const rejected = { isFosterParentOrCaseworker: true, rejectedForGoodCause: true };
  const open = { isFosterParentOrCaseworker: false, rejectedForGoodCause: { unknown: true as const } };

  it.each([
    [[stands, stands], true],
    [[stands, stands, stands], false],
    [[stands, stands, rejected], true],
    [[stands, open], true],
    [[stands, stands, open], null],
    [[stands, stands, stands, open], false],
    [[stands, stands, {}], false],
    [[stands, stands, { unknown: true as const }], null],
    [[], true],
    [{ none: true as const }, true],
    [{ unknown: true as const }, null],
    [null, true],
  ])('%j are at most two: %s', (members, expected) => {
    expect(areTwo(members as Members)).toBe(expected);
  });

  it('are not known where an excerpt is silent', () => {
    expect(areTwo(null, 'excerpt')).toBeNull();
    expect(areOutside(null, 'excerpt')).toBeNull();
    expect(areTwo([stands, stands, {}], 'excerpt')).toBeNull();
  });

  it.each([
    [[stands, rejected], true],
    [[stands, { ...rejected, rejectedForGoodCause: false }], false],
    [[{ ...rejected, rejectedForGoodCause: { unknown: true as const } }], null],
    [[open], true],
    [[{ rejectedForGoodCause: false }], null],
    [[{ rejectedForGoodCause: true }], true],
    [[{ isFosterParentOrCaseworker: true }], false],
    [{ none: true as const }, true],
  ])('%j are outside of care: %s', (members, expected) => {
    expect(areOutside(members as Members)).toBe(expected);
  });
});
