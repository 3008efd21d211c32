import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord, Child } from '../../src/record/case-record';
import { baseline } from './cases';

const NOTICE = 'guardianship-regulations-print-eighteen-months';
const { record } = baseline('child-in-placement-under-law');

/** Placed on 2 March 2026. */
function noticesOn(asOf: string, change: Partial<Child> = {}): readonly string[] {
  const children = (record.children ?? []).map((child) => ({ ...child, ...change }));
  return evaluateCase({ ...record, children } satisfies CaseRecord, { asOf }).notices.map(({ id }) => id);
}

describe('cgs-17a-126.regulations the notice on the eighteen months of the older regulations', () => {
  it('is given while the months in foster care lie between the two texts', () => {
    expect(noticesOn('2026-09-01')).toEqual([]);
    expect(noticesOn('2026-09-02')).toEqual([NOTICE]);
    expect(noticesOn('2027-09-01')).toEqual([NOTICE]);
    expect(noticesOn('2027-09-02')).toEqual([]);
  });

  it('is given only where the child’s own eligibility is asked', () => {
    expect(noticesOn('2026-10-01', { permanency: { goal: 'adoption' } })).toEqual([]);
    expect(noticesOn('2026-10-01', { guardianship: { siblingOfEligibleChild: true } })).toEqual([]);
    expect(noticesOn('2026-10-01', { guardianship: null })).toEqual([]);
  });
});

describe('cgs-17a-126 the six months of state law and of federal law', () => {
  it('are two findings that name each other', () => {
    const children = (record.children ?? []).map((child) => ({
      ...child,
      legalStatus: [{ basis: 'orderOfTemporaryCustody' as const, from: '2026-08-03' }],
      placements: [
        { startDate: '2026-08-03', setting: 'relativeFosterFamilyHome' as const, caregiverId: 'caregiver-1' },
      ],
    }));
    const { findings } = evaluateCase({ ...record, children }, { asOf: '2026-09-15' });
    const finding = (rule: string) => findings.find(({ ruleId }) => ruleId === rule);
    const federal = finding('six-months-in-guardians-home');
    const state = finding('six-months-in-foster-care-before-guardianship');
    expect(federal).toMatchObject({ outcome: 'notMet', severity: 'warning', relatedFindings: [state?.id] });
    expect(state).toMatchObject({ outcome: 'notMet', severity: 'warning', relatedFindings: [federal?.id] });
    expect(federal?.message).toContain('if the child stays there: 3 February 2027');
    expect(state?.message).toContain('if the child stays in care: 3 February 2027');
  });
});
