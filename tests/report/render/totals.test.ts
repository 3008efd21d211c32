import { describe, expect, it } from 'vitest';
import {
  countedOnly,
  inShort,
  nothingOutstanding,
  totalsInWords,
  totalsOf,
} from '../../../src/report/render/totals';
import { reportWith, troubledReport } from './example-reports';

describe('totals', () => {
  it('add up every outcome of every rule', () => {
    expect(totalsOf(troubledReport)).toEqual({
      met: 4,
      notMet: 4,
      pending: 1,
      undetermined: 9,
      notApplicable: 1,
    });
  });

  it('give no share of what is met where something cannot be told', () => {
    expect(totalsInWords(troubledReport)).toMatch(
      /^Of 19 checks: 4 met, 4 not met, 1 pending, 9 cannot be told, 1 does not apply\. /,
    );
  });

  it('tell the checks that have no finding of their own', () => {
    expect(countedOnly(troubledReport)).toBe(5);
    expect(countedOnly(reportWith())).toBe(0);
  });
});

describe('nothingOutstanding', () => {
  it('says what was checked, not that all is fine', () => {
    expect(nothingOutstanding(reportWith())).toBe(
      'Nothing outstanding was found: 5 of 5 applicable checks met (2 rules were asked).',
    );
  });

  it.each(['notMet', 'pending', 'undetermined'])(
    'is silent where a check is %s, were it only counted',
    (outcome) => {
      expect(nothingOutstanding(reportWith({ counts: { health: { met: 9, [outcome]: 1 } } }))).toBeNull();
    },
  );

  it('does not call a report in which no rule applies, or none was asked, met', () => {
    expect(nothingOutstanding(reportWith({ counts: { health: { notApplicable: 2 } } }))).toBe(
      'No check applies to what is recorded (1 rule was asked).',
    );
    expect(nothingOutstanding(reportWith({ counts: {} }))).toBe('No rule was asked of this record.');
  });
});

describe('inShort', () => {
  it('counts what a reader looks for first', () => {
    expect(inShort(troubledReport)).toBe(
      'In short: 3 missing, 2 deadlines overdue, 1 done late, 1 pending, 9 cannot be told.',
    );
  });

  it('is silent where nothing is outstanding', () => {
    expect(inShort(reportWith())).toBeNull();
  });
});
