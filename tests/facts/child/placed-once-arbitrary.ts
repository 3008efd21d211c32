import fc from 'fast-check';
import { addDays } from '../../../src/calendar/counting';
import type { Child } from '../../../src/record/case-record';
import { away } from './child-facts';
import { AS_OF } from './placement-history-arbitrary';

export const pastDay = fc.integer({ min: -900, max: 0 }).map((days) => addDays(AS_OF, days));

/** A child placed once, under one order: more of what is asked is in time than in a random history. */
export const placedOnce = pastDay.map((day) => {
  const child: Child = {
    id: 'child-1',
    placements: [away(day)],
    legalStatus: [{ basis: 'orderOfTemporaryCustody', from: day }],
  };
  return { known: child, partly: child };
});

/** A day, and the same day as it may be recorded: sometimes not at all. */
export const dayPerhapsUnrecorded = fc
  .tuple(pastDay, fc.constantFrom(true, true, false))
  .map(([day, isRecorded]) => ({ known: day, partly: isRecorded ? day : null }));
