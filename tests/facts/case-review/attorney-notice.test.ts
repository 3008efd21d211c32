import { describe, expect, it } from 'vitest';
import type { CaseReview } from '../../../src/record/case-record';
import { allRuleset } from '../../../src/ruleset/all-ruleset';
import { subjectsOn } from '../child/child-facts';

function reviewFact(name: string, review: CaseReview, asOf: string) {
  const [subject] = subjectsOn({ children: [{ caseReviews: [review] }] }, asOf).caseReview;
  const fact = allRuleset().facts.get(`caseReview.${name}`);
  if (!subject || !fact) throw new Error(`There is no fact caseReview.${name} of a review.`);
  return fact.compute(subject);
}

const ON = '2026-09-15';
const PASSED = '2026-09-14';

/** What is recorded of the meeting; whether it is held or ahead; its day. */
const MEETINGS: readonly (readonly [CaseReview, boolean | null, string | null])[] = [
  [{ held: { occurred: true, on: '2026-09-01' }, scheduledFor: '2026-08-28' }, true, '2026-09-01'],
  [{ held: { occurred: true }, scheduledFor: '2026-08-28' }, true, null],
  [{ held: { occurred: false }, scheduledFor: ON }, true, ON],
  [{ held: { occurred: false }, scheduledFor: PASSED }, false, 'none'],
  [{ held: { occurred: false } }, null, null],
  [{ scheduledFor: ON }, true, null],
  [{ scheduledFor: PASSED }, null, null],
  [{}, null, null],
];

describe('cgs-17a-15.b.2 the day of a meeting', () => {
  it.each(MEETINGS)('%j: held or ahead %s, on %s', (review, isHeldOrAhead, day) => {
    expect(reviewFact('meetingIsHeldOrAhead', review, ON)).toBe(isHeldOrAhead);
    expect(reviewFact('meetingOn', review, ON)).toBe(day);
  });

  it('is ahead again before the day on which it was held', () => {
    const review: CaseReview = { held: { occurred: true, on: '2026-09-20' }, scheduledFor: '2026-09-20' };
    expect(reviewFact('meetingOn', review, ON)).toBe('2026-09-20');
    expect(reviewFact('meetingIsHeld', review, ON)).toBe(false);
  });
});

describe('cgs-17a-15.b.2 the last day for the notice', () => {
  it.each([
    ['2026-06-30', '2026-06-08'],
    ['2028-03-20', '2028-02-27'],
    ['2027-03-20', '2027-02-26'],
  ])('for a meeting on %s is %s, so that 21 days lie between', (on, due) => {
    expect(reviewFact('attorneyNoticeDueOn', { held: { occurred: true, on } }, '2030-01-01')).toBe(due);
  });

  it('is none where there is no meeting, and not known where its day is not', () => {
    expect(reviewFact('attorneyNoticeDueOn', { held: { occurred: false }, scheduledFor: PASSED }, ON)).toBe(
      'none',
    );
    expect(reviewFact('attorneyNoticeDueOn', { held: { occurred: true } }, ON)).toBeNull();
  });
});
