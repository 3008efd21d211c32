import { describe, expect, it } from 'vitest';
import type { FamilyService } from '../../../src/record/case-record';
import { familyFact } from './family-facts';

const PEOPLE = [
  { id: 'parent-1', role: 'parent' },
  { id: 'guardian-1', role: 'guardian' },
  { id: 'person-3', role: null },
] as const;

const SERVICE: FamilyService = {
  kind: 'other',
  recipientId: 'parent-1',
  addressesIdentifiedNeed: true,
  startedOn: '2026-02-10',
  endedOn: null,
};

function isServed(
  services: FamilyService[] | null,
  asOf = '2026-06-01',
  people: readonly object[] | null = PEOPLE,
) {
  const family = { people: people === null ? null : structuredClone([...people]), services };
  return familyFact('parentReceivesServiceForIdentifiedNeed', family, asOf, [{ id: 'child-1' }]);
}

const served = (change: FamilyService, asOf?: string) => isServed([{ ...SERVICE, ...change }], asOf);

describe('a parent or guardian receives a service for an identified need', () => {
  it('where all of it holds of one service', () => {
    expect(isServed([SERVICE])).toBe(true);
    expect(served({ recipientId: 'guardian-1' })).toBe(true);
    expect(served({ recipientId: 'person-3' }), 'somebody is a parent or a guardian, whichever').toBe(true);
  });

  it('not where it is visitation, for no identified need, or for a child', () => {
    expect(served({ kind: 'visitation' })).toBe(false);
    expect(served({ addressesIdentifiedNeed: false })).toBe(false);
    expect(served({ recipientId: 'child-1' })).toBe(false);
    expect(isServed([])).toBe(false);
  });

  it('where visitation stands beside another service', () => {
    expect(isServed([{ ...SERVICE, kind: 'visitation' }, SERVICE])).toBe(true);
  });

  it('not where two services have between them what one would need', () => {
    expect(
      isServed([
        { ...SERVICE, kind: 'visitation' },
        { ...SERVICE, addressesIdentifiedNeed: false },
      ]),
    ).toBe(false);
  });

  it('from the day on which it began to the day before it ended', () => {
    const days = ['2026-02-09', '2026-02-10', '2026-05-03', '2026-05-04'];
    expect(days.map((day) => served({ endedOn: '2026-05-04' }, day))).toEqual([false, true, true, false]);
  });

  it('though the day on which it began is not recorded', () => {
    expect(served({ startedOn: null })).toBe(true);
  });

  it.each([{ kind: null }, { recipientId: null }, { addressesIdentifiedNeed: null }, { endedOn: 'unknown' }])(
    'is not known with %j',
    (change) => {
      expect(served(change)).toBeNull();
    },
  );

  it('is not known where the services or the people are not', () => {
    expect(isServed(null)).toBeNull();
    expect(isServed([SERVICE], '2026-06-01', null)).toBeNull();
  });

  it('is known in spite of another service of which little is', () => {
    expect(isServed([{}, SERVICE])).toBe(true);
    expect(served({ kind: 'visitation', recipientId: null, addressesIdentifiedNeed: null })).toBe(false);
  });
});
