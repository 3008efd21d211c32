import { describe, expect, it } from 'vitest';
import type { Family } from '../../../src/record/case-record';
import { familyFact } from './family-facts';

const OPENED: Family = { case: { status: 'open', openedOn: '2026-01-02' }, earlierCasePlans: [] };
const developed = (developedOn: string | null): Family => ({ casePlan: { extent: 'whole', developedOn } });
const earlier = (...days: (string | null)[]): Family => ({
  earlierCasePlans: days.map((developedOn) => ({ developedOn })),
});
const DRAFT = developed(null);
const NONE: Family = { casePlan: { onFile: false } };

const fact = (name: string, family: Family, asOf = '2026-06-01') => familyFact(name, family, asOf);

describe('a family case plan is on file', () => {
  const rows: readonly (readonly [string, Family, boolean | null])[] = [
    ['developed in this case', { ...OPENED, ...developed('2026-02-10') }, true],
    ['developed on the day on which the case was opened', { ...OPENED, ...developed('2026-01-02') }, true],
    ['developed in an earlier case', { ...OPENED, ...developed('2026-01-01') }, false],
    ['none', { ...OPENED, ...NONE }, false],
    ['none, of a case opened on an unknown day', NONE, false],
    ['a draft, the first', { ...OPENED, ...DRAFT }, false],
    ['a draft, the next after one of this case', { ...OPENED, ...DRAFT, ...earlier('2026-02-10') }, true],
    ['a draft, after one of an earlier case', { ...OPENED, ...DRAFT, ...earlier('2025-02-10') }, false],
    ['a draft, and history unknown', { ...OPENED, ...DRAFT, earlierCasePlans: null }, null],
    ['of a case opened on an unknown day', developed('2026-02-10'), null],
    ['not recorded', OPENED, null],
  ];

  it.each(rows)('%s', (_, family, isOnFile) => {
    expect(fact('casePlanIsOnFile', family)).toBe(isOnFile);
  });
});

describe('the phase of family case planning', () => {
  const rows: readonly (readonly [string, Family, string | null])[] = [
    ['initial before the first plan', { ...OPENED, ...NONE }, 'initial'],
    ['initial while the first plan is a draft', { ...OPENED, ...DRAFT }, 'initial'],
    ['ongoing after it', { ...OPENED, ...developed('2026-02-10') }, 'ongoing'],
    [
      'ongoing after an earlier plan of this case',
      { ...OPENED, ...NONE, ...earlier('2026-02-10') },
      'ongoing',
    ],
    ['initial again in a new case', { ...OPENED, ...NONE, ...earlier('2025-02-10') }, 'initial'],
    ['not known where the history is not', { ...OPENED, ...NONE, earlierCasePlans: null }, null],
  ];

  it.each(rows)('%s', (_, family, phase) => {
    expect(fact('casePlanPhase', family)).toBe(phase);
  });
});

describe('a family case plan is supplied', () => {
  it('whether it is a draft or not, unless the record says that there is none', () => {
    expect(fact('casePlanIsSupplied', { ...OPENED, ...DRAFT })).toBe(true);
    expect(fact('casePlanIsSupplied', { ...OPENED, ...NONE })).toBe(false);
    expect(fact('casePlanIsSupplied', OPENED)).toBeNull();
  });
});
