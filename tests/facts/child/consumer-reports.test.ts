import { describe, expect, it } from 'vitest';
import type { Child, ConsumerReport } from '../../../src/record/case-record';
import { away, childFact } from './child-facts';

const AS_OF = '2026-09-15';

const CHILD: Child = {
  dateOfBirth: '2010-05-04',
  legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: '2025-01-10' }],
  placements: [away('2025-01-10')],
};

const fact = (name: string, reports: readonly ConsumerReport[] | null, child: Child = CHILD) =>
  childFact(name, { ...child, consumerReports: reports as ConsumerReport[] | null }, AS_OF);

describe('usc-42-675.5.I.a the day from which a report is owed each year', () => {
  const began = (child: Child) => fact('consumerReportDutyBeganOn', [], child);

  it('is the first day of the placement, or the 14th birthday, whichever is later', () => {
    expect(began(CHILD)).toBe('2025-01-10');
    expect(began({ ...CHILD, dateOfBirth: '2011-06-01' })).toBe('2025-06-01');
    expect(began({ ...CHILD, dateOfBirth: '2012-02-29' })).toBe('2026-03-01');
  });

  it('is none for a child who is not in placement, whatever the age', () => {
    expect(began({ ...CHILD, placements: [] })).toBe('none');
    expect(began({ ...CHILD, placements: [], dateOfBirth: null })).toBe('none');
  });

  it('is not known where the placement or the date of birth is not', () => {
    expect(began({ ...CHILD, dateOfBirth: null })).toBeNull();
    expect(began({ ...CHILD, placements: null })).toBeNull();
  });
});

describe('usc-42-675.5.I.a the next report', () => {
  it.each([
    [[], '2026-01-10', false],
    [[{ on: '2025-09-14' }], '2026-09-14', false],
    [[{ on: '2025-09-15' }], '2026-09-15', true],
    [[{ on: '2025-03-01' }, { on: '2026-03-01' }, { on: '2025-06-01' }], '2027-03-01', true],
    [[{ on: '2025-01-09' }], '2026-01-10', false],
    [[{ on: '2026-09-16' }], '2026-01-10', false],
  ] as const)('after %j is due on %s; up to date: %s', (reports, dueOn, isUpToDate) => {
    expect(fact('consumerReportDueOn', reports)).toBe(dueOn);
    expect(fact('consumerReportIsUpToDate', reports)).toBe(isUpToDate);
  });

  it('is not known where the reports, or a day of one, are not', () => {
    for (const reports of [null, [{ on: '2026-03-01' }, {}]]) {
      expect(fact('consumerReportDueOn', reports)).toBeNull();
      expect(fact('consumerReportIsUpToDate', reports)).toBeNull();
      expect(fact('latestConsumerReportOn', reports)).toBeNull();
    }
  });
});

describe('usc-42-675.5.I.b the help with the report', () => {
  it.each([
    [[], false],
    [[{ on: '2025-01-09' }], false],
    [[{ on: '2025-01-10' }], true],
    [[{ on: '2025-01-09' }, {}], null],
    [[{ on: '2025-01-10' }, {}], true],
    [null, null],
  ] as const)('a report was received since the duty began, of %j: %s', (reports, expected) => {
    expect(fact('consumerReportIsReceived', reports)).toBe(expected);
  });

  const help = (on: string | null, helpWithInaccuracies: boolean | null): ConsumerReport => ({
    ...(on ? { on } : {}),
    helpWithInaccuracies,
  });

  it('is that with the latest, and with all of one day', () => {
    expect(fact('isHelpedWithConsumerReport', [help('2026-01-01', false), help('2026-02-01', true)])).toBe(
      true,
    );
    expect(fact('isHelpedWithConsumerReport', [help('2026-02-01', false), help('2026-01-01', true)])).toBe(
      false,
    );
    expect(fact('isHelpedWithConsumerReport', [help('2026-02-01', false), help('2026-02-01', true)])).toBe(
      false,
    );
    expect(
      fact('isHelpedWithConsumerReport', [help('2026-02-01', null), help('2026-02-01', true)]),
    ).toBeNull();
  });

  it('of a report without its day counts as far as all that may be the latest agree', () => {
    expect(fact('isHelpedWithConsumerReport', [help(null, true), help('2026-02-01', true)])).toBe(true);
    expect(fact('isHelpedWithConsumerReport', [help(null, false), help('2026-02-01', false)])).toBe(false);
    expect(fact('isHelpedWithConsumerReport', [help(null, true), help('2026-02-01', false)])).toBeNull();
    expect(fact('isHelpedWithConsumerReport', [help(null, null), help('2026-02-01', null)])).toBeNull();
    expect(
      fact('isHelpedWithConsumerReport', [
        help(null, true),
        help('2026-02-01', true),
        help('2026-01-01', false),
      ]),
    ).toBe(true);
  });

  it('is not known without a report', () => {
    expect(fact('isHelpedWithConsumerReport', [])).toBeNull();
    expect(fact('isHelpedWithConsumerReport', null)).toBeNull();
  });
});
