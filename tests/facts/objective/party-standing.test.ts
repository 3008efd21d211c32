import { describe, expect, it } from 'vitest';
import type { Child, Family, PartyExemption } from '../../../src/record/case-record';
import { factsOfPlan } from './facts-of-plan';

const objectives = [{ id: 'o' }];
const services = [{ providerId: 'v1' }];
const child: Child = {
  parents: [
    { personId: 'p1', rights: 'intact' },
    { personId: 'p2', rights: 'terminated' },
  ],
};
const family: Family = {
  people: [
    { id: 'p1', role: 'parent' },
    { id: 'g1', role: 'guardian' },
  ],
};

const standing = (fact: string, party: string, around: { child?: Child; family?: Family } = {}) =>
  factsOfPlan({ objectives, services }, { child, family, ...around }).fact(
    `objectiveParty.${fact}`,
    `party:${party}`,
  );

describe('dcf-cip.action-steps.2 whether a parent’s rights are terminated', () => {
  it('is read from this parent of this child', () => {
    expect(standing('rightsAreTerminated', 'parent:p1')).toBe(false);
    expect(standing('rightsAreTerminated', 'parent:p2')).toBe(true);
  });

  it('is false for everybody else', () => {
    for (const party of ['dcf', 'child', 'guardian:g1', 'serviceProvider:v1']) {
      expect(standing('rightsAreTerminated', party)).toBe(false);
    }
  });

  it('is not known where the rights or the parents are not', () => {
    expect(
      standing('rightsAreTerminated', 'parent:p1', { child: { parents: [{ personId: 'p1' }] } }),
    ).toBeNull();
    expect(standing('rightsAreTerminated', 'parent:?', { child: {} })).toBeNull();
    expect(standing('rightsAreTerminated', 'parent:?', { child: { parents: null } })).toBeNull();
  });

  it('is not known of a parent who is not identified, or listed once with rights and once without', () => {
    const parents = (...listed: Child['parents'] & object) => ({ child: { parents: listed } });
    expect(
      standing('rightsAreTerminated', 'parent:?', parents({ personId: null, rights: 'terminated' })),
    ).toBeNull();
    const terminated = { personId: 'p1', rights: 'terminated' } as const;
    const intact = { personId: 'p1', rights: 'intact' } as const;
    expect(standing('rightsAreTerminated', 'parent:p1', parents(terminated, intact))).toBeNull();
    expect(standing('rightsAreTerminated', 'parent:p1', parents(intact, terminated))).toBeNull();
    expect(standing('rightsAreTerminated', 'parent:p1', parents(terminated, terminated))).toBe(true);
  });
});

describe('dcf-cip.action-steps.2 whether a parent or guardian is out of reach', () => {
  const reach = (person: object, party = 'parent:p1') =>
    standing('isOutOfReach', party, { family: { people: [{ id: 'p1', role: 'parent', ...person }] } });

  it('holds for the deceased and for those whose whereabouts are unknown', () => {
    expect(reach({ deceased: true, whereabouts: 'known' })).toBe(true);
    expect(reach({ deceased: false, whereabouts: 'unknown' })).toBe(true);
    expect(reach({ whereabouts: 'unknown' })).toBe(true);
    expect(reach({ deceased: false, whereabouts: 'known' })).toBe(false);
  });

  it('is read from this person', () => {
    const found = { role: 'parent', deceased: false, whereabouts: 'known' } as const;
    const people = [
      { ...found, id: 'p1' },
      { ...found, id: 'p2', deceased: true },
    ];
    expect(standing('isOutOfReach', 'parent:p1', { family: { people } })).toBe(false);
    expect(standing('isOutOfReach', 'parent:p2', { family: { people } })).toBe(true);
  });

  it('is not known where either is not recorded and the other does not decide it', () => {
    expect(reach({ deceased: false })).toBeNull();
    expect(reach({ whereabouts: 'known' })).toBeNull();
    expect(reach({}, 'parent:p2')).toBeNull();
    expect(
      standing('isOutOfReach', 'parent:?', {
        child: { parents: [{ personId: null }] },
        family: { people: [{ id: null, role: 'parent', deceased: true }] },
      }),
    ).toBeNull();
    expect(standing('isOutOfReach', 'parent:?', { child: {} })).toBeNull();
    expect(standing('isOutOfReach', 'guardian:?', { family: {} })).toBeNull();
  });

  it('is false for everybody else', () => {
    for (const party of ['dcf', 'child', 'serviceProvider:v1'])
      expect(standing('isOutOfReach', party)).toBe(false);
  });
});

describe('dcf-cip.action-steps.2 whether a party provides a service of the plan', () => {
  it('holds for an identified provider and for nobody else', () => {
    expect(standing('providesService', 'serviceProvider:v1')).toBe(true);
    for (const party of ['dcf', 'child', 'parent:p1', 'guardian:g1'])
      expect(standing('providesService', party)).toBe(false);
  });

  it('is not known where the plan leaves open who provides its services', () => {
    const { fact } = factsOfPlan({ objectives, services: { unknown: true } });
    expect(fact('objectiveParty.providesService', 'party:serviceProvider:?')).toBeNull();
  });
});

describe('dcf-cip.action-steps.2 whether a party is exempt', () => {
  const exempt = (party: string, exemption: PartyExemption, extent: 'whole' | 'excerpt' = 'whole') =>
    factsOfPlan({ extent, objectives, services, exemptions: [exemption] }, { child, family }).fact(
      'objectiveParty.isExempt',
      `party:${party}`,
    );

  it('takes a reason', () => {
    expect(exempt('child', { party: 'child', reason: 'Too young.' })).toBe(true);
    expect(exempt('child', { party: 'child' })).toBe(false);
    expect(exempt('parent:p1', { party: 'parent', partyId: 'p1' })).toBe(false);
  });

  it('leaves the reason open where silence is unknown', () => {
    expect(exempt('child', { party: 'child' }, 'excerpt')).toBeNull();
    expect(exempt('child', { party: 'child', unknown: true })).toBeNull();
    expect(exempt('dcf', { party: 'child' }, 'excerpt')).toBe(false);
  });

  it('is for the one who is meant', () => {
    const declined: PartyExemption = { party: 'parent', partyId: 'p2', reason: 'Declined.' };
    expect(exempt('parent:p2', declined)).toBe(true);
    expect(exempt('parent:p1', declined)).toBe(false);
    expect(exempt('guardian:g1', declined)).toBe(false);
    expect(exempt('child', { party: 'dcf', reason: 'No reason for the child.' })).toBe(false);
  });

  it('of the family is one of each parent and guardian, and of nobody else', () => {
    const declined: PartyExemption = { party: 'family', reason: 'Declined.' };
    for (const party of ['parent:p1', 'parent:p2', 'guardian:g1']) expect(exempt(party, declined)).toBe(true);
    for (const party of ['dcf', 'child', 'serviceProvider:v1']) expect(exempt(party, declined)).toBe(false);
  });

  it('is not known where it is not known who is meant', () => {
    expect(exempt('parent:p1', { party: 'parent', reason: 'Declined.' })).toBeNull();
    expect(exempt('serviceProvider:v1', { reason: 'Declined.' })).toBeNull();
    expect(exempt('dcf', { reason: 'Declined.' }), 'DCF is never exempt').toBe(false);
    expect(exempt('child', { party: 'parent', reason: 'Declined.' })).toBe(false);
  });

  it('is not so where the plan says nothing, and not known where the plan is not', () => {
    const silent = (exemptions: PartyExemption[] | { unknown: true } | null, extent: 'whole' | 'excerpt') =>
      factsOfPlan({ extent, objectives, exemptions }).fact('objectiveParty.isExempt', 'party:child');
    expect(silent(null, 'whole')).toBe(false);
    expect(silent([], 'whole')).toBe(false);
    expect(silent(null, 'excerpt')).toBeNull();
    expect(silent({ unknown: true }, 'whole')).toBeNull();
  });
});
