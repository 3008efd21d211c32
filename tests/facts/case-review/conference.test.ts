import { describe, expect, it } from 'vitest';
import type { CaseReview } from '../../../src/record/case-record';
import { allRuleset } from '../../../src/ruleset/all-ruleset';
import { subjectsOn } from '../child/child-facts';

/** One of a case review's facts on 1 June 2026, of a child who attains 12 on 10 May 2026. */
function reviewFact(name: string, review: CaseReview) {
  const record = { children: [{ dateOfBirth: '2014-05-10', caseReviews: [review] }] };
  const [subject] = subjectsOn(record, '2026-06-01').caseReview;
  const fact = allRuleset().facts.get(`caseReview.${name}`);
  if (!fact || !subject) throw new Error(`There is no fact caseReview.${name}.`);
  return fact.compute(subject);
}

describe('the day of a conference', () => {
  const rows: readonly (readonly [string, CaseReview, string | null])[] = [
    ['the day on which it was held', { held: { occurred: true, on: '2026-05-10' } }, '2026-05-10'],
    [
      'that day, not the one for which it was scheduled',
      { held: { occurred: true, on: '2026-05-10' }, scheduledFor: '2026-05-04' },
      '2026-05-10',
    ],
    [
      'the day for which it is scheduled',
      { held: { occurred: false }, scheduledFor: '2026-07-01' },
      '2026-07-01',
    ],
    [
      'the day for which it is scheduled, while the day on which it was held is still to come',
      { held: { occurred: true, on: '2026-06-02' }, scheduledFor: '2026-06-03' },
      '2026-06-03',
    ],
    [
      'not known of one held on an unknown day',
      { held: { occurred: true }, scheduledFor: '2026-05-04' },
      null,
    ],
    ['not known where it is not recorded whether it was held', { scheduledFor: '2026-05-04' }, null],
    ['not known of one that is not scheduled', { held: { occurred: false } }, null],
  ];

  it.each(rows)('is %s', (_, review, day) => {
    expect(reviewFact('conferenceOn', review)).toBe(day);
  });
});

describe('the child’s age at a conference', () => {
  const ageOn = (on: string) => reviewFact('childsAgeAtConference', { held: { occurred: true, on } });

  it('is that of the day of the conference, not of the day of evaluation', () => {
    expect(['2026-05-09', '2026-05-10', '2026-05-11'].map(ageOn)).toEqual([11, 12, 12]);
  });

  it('is not known where the day is not', () => {
    expect(reviewFact('childsAgeAtConference', { scheduledFor: '2026-05-11' })).toBeNull();
  });
});

describe('a meeting', () => {
  const rows: readonly (readonly [string, CaseReview, boolean | null])[] = [
    ['was held', { held: { occurred: true, on: '2026-05-10' } }, true],
    ['is ahead on its day', { held: { occurred: false }, scheduledFor: '2026-06-01' }, true],
    ['is neither once its day has passed', { held: { occurred: false }, scheduledFor: '2026-05-31' }, false],
    ['is ahead, whether or not that is said', { scheduledFor: '2026-06-01' }, true],
    ['was perhaps held', { scheduledFor: '2026-05-31' }, null],
    ['has perhaps a day', { held: { occurred: false } }, null],
  ];

  it.each(rows)('%s', (_, review, isHeldOrAhead) => {
    expect(reviewFact('meetingIsHeldOrAhead', review)).toBe(isHeldOrAhead);
  });
});
