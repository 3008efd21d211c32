import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../src/calendar/counting';
import type { Child } from '../../../src/record/case-record';
import { PLACEMENT_BASES } from '../../../src/record/codes';
import { episodeOn } from '../child/child-facts';
import { AS_OF, childWithSequence, partlyKnownHistory } from '../child/placement-history-arbitrary';

/** Whether a legal basis for placement holds on a day; the day between two that follow one another counts. */
function isHeldOn({ legalStatus }: Child, day: string): boolean {
  const statuses = (legalStatus ?? []).filter(
    ({ basis, from, until }) => basis && PLACEMENT_BASES.has(basis) && from !== until,
  );
  const holds = statuses.some(({ from, until }) => from && from <= day && (!until || day < until));
  const isBridged =
    day < AS_OF &&
    statuses.some(({ until }) => until === day) &&
    statuses.some(({ from }) => from === addDays(day, 1));
  return holds || isBridged;
}

/** Follows a child from day to day, as somebody would who has only the words of the policy: slow, and nothing shared. */
function followedDayByDay(child: Child): string {
  const stays = child.placements ?? [];
  const first = stays.map(({ startDate }) => startDate ?? '').sort()[0] ?? AS_OF;
  let startedOn = 'none';
  let limit: string | null = null;
  // In a hospital or on runaway, and at home until then.
  let isFromHome = false;
  for (let day = first; day <= AS_OF; day = addDays(day, 1)) {
    if (limit !== null && day > limit) startedOn = 'none';
    if (!isHeldOn(child, day)) startedOn = 'none';
    const stay = stays.find(
      ({ startDate, endDate }) => startDate && startDate <= day && (!endDate || day < endDate),
    );
    if (stay?.trialHomeVisit) {
      const ownLimit = addMonths(stay.startDate as string, 6);
      limit = [limit ?? ownLimit, stay.courtExtendedUntil ?? ''].sort().at(-1) as string;
      isFromHome = true;
    } else {
      limit = null;
      isFromHome = isFromHome && (stay?.setting === 'psychiatricHospital' || stay?.setting === 'runaway');
      if (stay && !isFromHome && isHeldOn(child, day) && startedOn === 'none') startedOn = day;
    }
  }
  return startedOn;
}

describe('the out-of-home episode', () => {
  it('agrees with following the child from day to day, where everything is recorded', () => {
    const seen = { none: 0, open: 0 };
    fc.assert(
      fc.property(childWithSequence, (child) => {
        const startedOn = followedDayByDay(child);
        seen[startedOn === 'none' ? 'none' : 'open']++;
        expect(episodeOn(child, AS_OF)).toEqual({ isOpen: startedOn !== 'none', startedOn });
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.none, seen.open)).toBeGreaterThan(20);
  });

  it('is not overturned by what is learned later, whatever turns out to be so', () => {
    const determined = { isOpen: 0, startedOn: 0 };
    fc.assert(
      fc.property(partlyKnownHistory, ({ known, partly }) => {
        const before = episodeOn(partly, AS_OF);
        const after = episodeOn(known, AS_OF);
        if (before.isOpen !== null) expect(after.isOpen).toBe(before.isOpen);
        if (before.startedOn !== null) expect(after.startedOn).toBe(before.startedOn);
        if (before.isOpen !== null && JSON.stringify(partly) !== JSON.stringify(known)) determined.isOpen++;
        if (before.startedOn !== null && before.startedOn !== 'none') determined.startedOn++;
      }),
      { numRuns: 6000 },
    );
    expect(determined.isOpen).toBeGreaterThan(300);
    expect(determined.startedOn).toBeGreaterThan(60);
  });

  it('leaves nothing open where everything is recorded', () => {
    fc.assert(
      fc.property(partlyKnownHistory, ({ known }) => {
        const { isOpen, startedOn } = episodeOn(known, AS_OF);
        expect(isOpen).not.toBeNull();
        expect(startedOn).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of the lists', () => {
    fc.assert(
      fc.property(partlyKnownHistory, ({ partly }) => {
        const { placements, legalStatus } = partly;
        const reversed = {
          placements: [...(placements ?? [])].reverse(),
          legalStatus: [...(legalStatus ?? [])].reverse(),
        };
        expect(episodeOn({ ...partly, ...reversed }, AS_OF)).toEqual(episodeOn(partly, AS_OF));
      }),
      { numRuns: 2000 },
    );
  });
});
