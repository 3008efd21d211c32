import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

/** Placed out of home on 2 January 2026, so that sixty days end on 3 March. */
const PLACED: Child = {
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-01-02' }],
  placements: [away('2026-01-02')],
  earlierCasePlans: [],
};

const AT_HOME: Child = { ...PLACED, placements: [] };
const PLACED_ON_UNKNOWN_DAY: Child = { ...PLACED, placements: null, residence: 'outOfHome' };

const AS_OF = '2026-08-01';
const fact = (name: string, child: Child, asOf = AS_OF) => childFact(name, child, asOf);

const developed = (developedOn: string | null) => ({ casePlan: { extent: 'whole' as const, developedOn } });
const earlier = (...days: (string | null)[]) => ({
  earlierCasePlans: days.map((developedOn) => ({ developedOn })),
});
const DRAFT = developed(null);
const NONE = { casePlan: { onFile: false as const } };

describe('a child in placement case plan is on file', () => {
  const rows: readonly (readonly [string, Child, boolean | null])[] = [
    ['developed in the open episode', { ...PLACED, ...developed('2026-02-10') }, true],
    ['developed on its first day', { ...PLACED, ...developed('2026-01-02') }, true],
    ['developed the day before it began', { ...PLACED, ...developed('2026-01-01') }, false],
    ['of a child with no open episode, on whatever day', { ...AT_HOME, ...developed('2019-02-10') }, true],
    ['none', { ...PLACED, ...NONE }, false],
    [
      'none, of a child whose placement began on an unknown day',
      { ...PLACED_ON_UNKNOWN_DAY, ...NONE },
      false,
    ],
    ['none now, though there was one', { ...PLACED, ...NONE, ...earlier('2026-02-10') }, false],
    ['a draft, and no plan before it', { ...PLACED, ...DRAFT }, false],
    ['a draft, and a plan before it in the episode', { ...PLACED, ...DRAFT, ...earlier('2026-02-10') }, true],
    ['a draft, and a plan of an earlier episode', { ...PLACED, ...DRAFT, ...earlier('2025-02-10') }, false],
    ['a draft, and history unknown', { ...PLACED, ...DRAFT, earlierCasePlans: null }, null],
    ['a draft, and an earlier plan of an unknown day', { ...PLACED, ...DRAFT, ...earlier(null) }, null],
    [
      'a draft of a child with no open episode, and an earlier plan',
      { ...AT_HOME, ...DRAFT, ...earlier(null) },
      true,
    ],
    ['not recorded', { ...PLACED }, null],
    [
      'developed on an unknown day',
      { ...PLACED, casePlan: { extent: 'whole', developedOn: { unknown: true } } },
      null,
    ],
    ['of which nothing more is known', { ...PLACED, casePlan: { extent: 'whole', unknown: true } }, null],
    ['an excerpt that is silent on its day', { ...PLACED, casePlan: { extent: 'excerpt' } }, null],
    [
      'in an episode that began on an unknown day',
      { ...PLACED_ON_UNKNOWN_DAY, ...developed('2026-02-10') },
      null,
    ],
  ];

  it.each(rows)('%s', (_, child, isOnFile) => {
    expect(fact('casePlanIsOnFile', child)).toBe(isOnFile);
  });

  it('from the day on which it was developed', () => {
    const child = { ...PLACED, ...developed('2026-02-10') };
    expect(fact('casePlanIsOnFile', child, '2026-02-09')).toBe(false);
    expect(fact('casePlanIsOnFile', child, '2026-02-10')).toBe(true);
  });
});

describe('a plan is supplied', () => {
  it('whether it is a draft or not, unless the record says that there is none', () => {
    expect(fact('casePlanIsSupplied', { ...PLACED, ...developed('2026-02-10') })).toBe(true);
    expect(fact('casePlanIsSupplied', { ...PLACED, ...DRAFT })).toBe(true);
    expect(fact('casePlanIsSupplied', { ...PLACED, ...NONE })).toBe(false);
    expect(fact('casePlanIsSupplied', PLACED)).toBeNull();
    expect(fact('casePlanIsSupplied', { ...PLACED, casePlan: null })).toBeNull();
  });
});

describe('the phase of case planning', () => {
  const rows: readonly (readonly [string, Child, string | null])[] = [
    ['initial while no plan was developed', { ...PLACED, ...NONE }, 'initial'],
    ['initial while the first plan is a draft', { ...PLACED, ...DRAFT }, 'initial'],
    ['ongoing once a plan was developed', { ...PLACED, ...developed('2026-02-10') }, 'ongoing'],
    ['ongoing while the next plan is a draft', { ...PLACED, ...DRAFT, ...earlier('2026-02-10') }, 'ongoing'],
    ['initial again in a new episode', { ...PLACED, ...NONE, ...earlier('2025-02-10') }, 'initial'],
    ['not known where the history is not', { ...PLACED, ...NONE, earlierCasePlans: null }, null],
    [
      'ongoing whatever the history, once the present plan was',
      { ...PLACED, ...developed('2026-02-10'), earlierCasePlans: null },
      'ongoing',
    ],
    [
      'not known where it is not known which episode a plan is of',
      { ...PLACED, ...NONE, ...earlier(null) },
      null,
    ],
    [
      'ongoing of a child with no open episode after any plan',
      { ...AT_HOME, ...NONE, ...earlier(null) },
      'ongoing',
    ],
  ];

  it.each(rows)('%s', (_, child, phase) => {
    expect(fact('casePlanPhase', child)).toBe(phase);
  });
});

describe('the first plan', () => {
  it('is due sixty days after the placement began', () => {
    expect(fact('firstCasePlanDueOn', PLACED)).toBe('2026-03-03');
    expect(fact('firstCasePlanDueOn', AT_HOME)).toBe('none');
    expect(fact('firstCasePlanDueOn', PLACED_ON_UNKNOWN_DAY)).toBeNull();
  });

  const rows: readonly (readonly [string, Child, string | null])[] = [
    ['is the present one, if none came before', { ...PLACED, ...developed('2026-05-04') }, '2026-05-04'],
    [
      'is the earliest of the episode',
      { ...PLACED, ...developed('2026-05-04'), ...earlier('2026-04-07', '2026-02-10') },
      '2026-02-10',
    ],
    [
      'is none of an earlier episode',
      { ...PLACED, ...developed('2026-05-04'), ...earlier('2025-02-10') },
      '2026-05-04',
    ],
    ['is none where none was developed', { ...PLACED, ...NONE }, 'none'],
    [
      'was in time whatever the history, if the present one was',
      { ...PLACED, ...developed('2026-03-03'), earlierCasePlans: null },
      '2026-03-03',
    ],
    [
      'is not known if the present one was late and the history is not known',
      { ...PLACED, ...developed('2026-03-04'), earlierCasePlans: null },
      null,
    ],
    [
      'is not known if the present one was late and the day of another is not known',
      { ...PLACED, ...developed('2026-03-04'), ...earlier(null) },
      null,
    ],
    [
      'is not known where the placement began on an unknown day',
      { ...PLACED_ON_UNKNOWN_DAY, ...developed('2026-05-04') },
      null,
    ],
  ];

  it.each(rows)('%s', (_, child, day) => {
    expect(fact('firstCasePlanDevelopedOn', child)).toBe(day);
  });
});
