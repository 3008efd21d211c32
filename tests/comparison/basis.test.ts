import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/comparison/diff-reports';
import { deadline, plan, reportWith } from '../report/render/example-reports';
import { missing, reportOf } from './report-pairs';

describe('what two reports rest on', () => {
  it('may be the same', () => {
    expect(diffReports(reportWith(), reportWith()).comparability).toEqual({
      comparable: true,
      differs: [],
      rulesAskedOnlyBefore: [],
      rulesAskedOnlyAfter: [],
    });
  });

  it.each([
    ['asOf', '2026-10-01'],
    ['rulesVersion', '2026.10.0'],
    ['rulesDigest', 'f'.repeat(64)],
    ['libraryVersion', '9.9.9'],
  ] as const)('differs in %s, which is no obstacle', (member, value) => {
    const { comparability, after } = diffReports(reportWith(), reportWith({ [member]: value }));
    expect(comparability).toMatchObject({ comparable: true, differs: [member] });
    expect(after[member]).toBe(value);
  });

  it('differs in the rules that were asked', () => {
    const { comparability } = diffReports(
      reportWith({ counts: { health: { met: 1 }, old: { met: 1 } } }),
      reportWith({ counts: { health: { met: 1 }, fresh: { met: 1 } } }),
    );
    expect(comparability).toEqual({
      comparable: true,
      differs: ['rulesAsked'],
      rulesAskedOnlyBefore: ['old'],
      rulesAskedOnlyAfter: ['fresh'],
    });
  });

  it('is not comparable without a rule in common', () => {
    const other = reportWith({ counts: { other: { met: 1 } } });
    expect(diffReports(reportWith(), other).comparability.comparable).toBe(false);
  });

  it('is not comparable without a child in common; a record without children contradicts nothing', () => {
    const family = plan({ plan: 'family', subject: 'family' });
    const withPlans = (...requiredPlans: ReturnType<typeof plan>[]) => reportWith({ requiredPlans });
    const isComparable = (before: ReturnType<typeof reportWith>, after: ReturnType<typeof reportWith>) =>
      diffReports(before, after).comparability.comparable;
    expect(isComparable(withPlans(family, plan()), withPlans(family, plan({ subject: 'child:c2' })))).toBe(
      false,
    );
    expect(isComparable(withPlans(family, plan()), withPlans(family))).toBe(true);
    expect(isComparable(withPlans(), withPlans(plan()))).toBe(true);
  });
});

describe('a redacted report', () => {
  const due = missing({
    dueDate: '2026-09-02',
    daysLate: 13,
    evidence: [{ fact: 'a', actual: 1, required: 2 }],
  });
  const { dueDate, daysLate, ...rest } = due;
  const redacted = { ...rest, evidence: [{ fact: 'a', required: 2 }] };
  const whole = reportOf(
    [due],
    {},
    { deadlines: [deadline({ status: 'overdue', dueDate: '2026-09-02', daysLate: 13 })] },
  );
  const cut = reportOf([redacted], {}, { deadlines: [deadline({ status: 'overdue' })] });

  it('is known by what it leaves out', () => {
    expect(diffReports(whole, cut)).toMatchObject({ before: { redacted: false }, after: { redacted: true } });
    const byEvidence = reportOf([missing({ evidence: [{ fact: 'a', required: 2 }] })]);
    expect(diffReports(byEvidence, byEvidence).after.redacted).toBe(true);
    const byDeadline = reportWith({ deadlines: [deadline({ status: 'overdue' })] });
    expect(diffReports(byDeadline, byDeadline).after.redacted).toBe(true);
    const undated = reportWith({ deadlines: [deadline({ status: 'undetermined' })] });
    expect(diffReports(undated, undated).after.redacted).toBe(false);
  });

  it('is compared with a whole one without its dates: what is left out has not changed', () => {
    for (const diff of [diffReports(whole, cut), diffReports(cut, whole)]) {
      expect(diff).toMatchObject({ changed: [], unchanged: [due.id], deadlines: [] });
      expect(diff.comparability.differs).toEqual(['redacted']);
    }
  });
});
