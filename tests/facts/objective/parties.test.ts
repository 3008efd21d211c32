import { describe, expect, it } from 'vitest';
import type { ChildInPlacementCasePlan } from '../../../src/record/case-record';
import { factsOfPlan } from './facts-of-plan';

const objectives = [{ id: 'o' }];
const parties = (plan: Partial<ChildInPlacementCasePlan>, around: Parameters<typeof factsOfPlan>[1] = {}) =>
  factsOfPlan({ objectives, ...plan }, around).parties;
const nobody = { child: { parents: [] }, family: { people: [] } };

describe('dcf-cip.action-steps.2 the parties to an objective', () => {
  it('are DCF and the child where nobody else is on record and the plan has no services', () => {
    expect(parties({}, nobody)).toEqual(['dcf', 'child']);
  });

  it('are each parent and guardian, and each provider once', () => {
    const services = [{ providerId: 'v1' }, { providerId: 'v2' }, { providerId: 'v1' }];
    const child = { parents: [{ personId: 'p1' }, { personId: 'p2' }] };
    const family = {
      people: [
        { id: 'p1', role: 'parent' },
        { id: 'g1', role: 'guardian' },
      ],
    } as const;
    expect(parties({ services }, { child, family: { people: [...family.people] } })).toEqual([
      'dcf',
      'child',
      'parent:p1',
      'parent:p2',
      'guardian:g1',
      'serviceProvider:v1',
      'serviceProvider:v2',
    ]);
  });

  it('are unidentified where it is not known who the parents, guardians or providers are', () => {
    expect(parties({ services: { unknown: true } })).toEqual([
      'dcf',
      'child',
      'parent:?',
      'guardian:?',
      'serviceProvider:?',
    ]);
    expect(parties({ extent: 'excerpt' })).toContain('serviceProvider:?');
  });

  it('are unidentified beside the identified where only some are not known', () => {
    const child = { parents: [{ personId: 'p1' }, {}] };
    const family = { people: [{ id: 'x' }] };
    const services = [
      { providerId: 'v1' },
      { providerId: { unknown: true } as const },
      { unknown: true } as const,
    ];
    expect(parties({ services }, { child, family })).toEqual([
      'dcf',
      'child',
      'parent:p1',
      'parent:?',
      'guardian:?',
      'serviceProvider:v1',
      'serviceProvider:?',
    ]);
  });

  it('are not providers where a service is said to have none', () => {
    expect(parties({ services: [{ providerId: { none: true } }] }, nobody)).toEqual(['dcf', 'child']);
  });

  it('are a provider who is not identified where a whole plan does not say whether a service has one', () => {
    expect(parties({ services: [{ providerId: { none: true } }, {}] }, nobody)).toEqual([
      'dcf',
      'child',
      'serviceProvider:?',
    ]);
  });

  it('are asked for each objective, and for none where there is none', () => {
    expect(parties({ objectives: [{ id: 'o1' }, { id: 'o2' }] }, nobody)).toEqual([
      'dcf',
      'child',
      'dcf',
      'child',
    ]);
    expect(parties({ objectives: [] }, nobody)).toEqual([]);
  });
});
