import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/counting';
import type { Child, LegalStatus } from '../../../src/record/case-record';
import { away, childFact, episodeOn } from '../child/child-facts';
import { AS_OF, childWithSequence, partlyKnownHistory } from '../child/placement-history-arbitrary';

const REMOVALS: readonly unknown[] = ['orderOfTemporaryCustody', 'commitmentAbuseNeglectUncaredFor'];

/** The first day of the open placement on which an order or commitment held, found by looking at each day. */
function removedDayByDay(child: Child): string {
  const { startedOn } = episodeOn(child, AS_OF);
  if (startedOn === null || startedOn === 'none') return 'none';
  for (let day = startedOn; day <= AS_OF; day = addDays(day, 1)) {
    const isHeld = child.legalStatus?.some(
      ({ basis, from, until }) => REMOVALS.includes(basis) && from && from <= day && (!until || day < until),
    );
    if (isHeld) return day;
  }
  return 'none';
}

const removal = (child: Child) => [
  childFact('wasRemovedFromParent', child, AS_OF),
  childFact('removedFromParentOn', child, AS_OF),
];

describe('the removal of a child', () => {
  it('is the first day of the placement on which an order or commitment held', () => {
    let removed = 0;
    fc.assert(
      fc.property(childWithSequence, (child) => {
        const expected = removedDayByDay(child);
        if (expected !== 'none') removed += 1;
        expect(removal(child)).toEqual([expected !== 'none', expected]);
      }),
      { numRuns: 2000 },
    );
    expect(removed).toBeGreaterThan(100);
  });

  it('is not overturned by what is learned later', () => {
    const known = { yes: 0, no: 0 };
    fc.assert(
      fc.property(partlyKnownHistory, ({ known: all, partly }) => {
        const [after, before] = [removal(all), removal(partly)];
        before.forEach((value, index) => {
          if (value === null) return;
          known[value === false || value === 'none' ? 'no' : 'yes'] += 1;
          expect(value).toBe(after[index]);
        });
      }),
      { numRuns: 3000 },
    );
    expect(known.yes).toBeGreaterThan(100);
    expect(known.no).toBeGreaterThan(100);
  });

  const under = (...legalStatus: LegalStatus[]): Child => ({ placements: [away('2026-03-02')], legalStatus });

  it.each([
    [
      'on the first day of the placement',
      { basis: 'orderOfTemporaryCustody', from: '2026-03-02' },
      '2026-03-02',
    ],
    ['before the placement', { basis: 'commitmentDual', from: '2025-03-02' }, '2026-03-02'],
    [
      'after it, until when the parents agreed',
      { basis: 'commitmentFwsn', from: '2026-05-01' },
      '2026-05-01',
    ],
  ] as const)('counts a basis that began %s', (_, status, day) => {
    const agreed: LegalStatus = { basis: 'voluntaryPlacementAgreement', from: '2026-03-02' };
    expect(removal(under(agreed, status))).toEqual([true, day]);
  });

  it('leaves out a status that ended by the first day, or on the day on which it began', () => {
    const agreed: LegalStatus = { basis: 'voluntaryPlacementAgreement', from: '2026-03-02' };
    const before: LegalStatus = { basis: 'orderOfTemporaryCustody', from: '2026-02-01', until: '2026-03-02' };
    const empty: LegalStatus = { basis: 'ninetySixHourHold', from: '2026-04-01', until: '2026-04-01' };
    expect(removal(under(agreed, before, empty))).toEqual([false, 'none']);
  });

  it('is none of a child who was never held so, wherever the child is', () => {
    expect(removal({ legalStatus: [{ basis: 'voluntaryPlacementAgreement', from: '2026-03-02' }] })).toEqual([
      false,
      'none',
    ]);
    expect(removal({ legalStatus: [{ basis: 'commitmentDual', from: '2026-03-02' }] })).toEqual([null, null]);
  });

  it('is not certain while it is not known that the status lasted', () => {
    const agreed: LegalStatus = { basis: 'voluntaryPlacementAgreement', from: '2026-03-02' };
    const order: LegalStatus = { basis: 'orderOfTemporaryCustody', from: '2026-04-01' };
    expect(removal(under(agreed, { ...order, until: 'unknown' }))).toEqual([null, null]);
    expect(removal(under(agreed, { ...order, from: null, until: '2026-04-02' }))).toEqual([null, null]);
    expect(removal(under(agreed, { ...order, from: null }))).toEqual([true, null]);
    expect(removal(under(agreed, { ...order, until: '2026-04-02' }))).toEqual([true, '2026-04-01']);
  });

  it('is certain, on a day that is not known, where the placement began on such a day', () => {
    const child: Child = {
      residence: 'outOfHome',
      legalStatus: [{ basis: 'commitmentDual', from: '2026-01-05' }],
    };
    expect(removal(child)).toEqual([true, null]);
  });
});
