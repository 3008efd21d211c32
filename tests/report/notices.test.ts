import { describe, expect, it } from 'vitest';
import { evaluateCase, type EvaluateOptions } from '../../src/evaluate-case';
import type { Family } from '../../src/record/case-record';
import { instrumentWith, rulesetOn, ruleWith, type ChildFacts } from './hand-made-ruleset';
import { placedChild } from './placed-child';

const NOTICE = 'voluntary-services-case-opened-after-program-ended';

function reportOn(dcfCase: Family['case'], options: Partial<EvaluateOptions> = {}) {
  const family: Family = { case: dcfCase ?? null, services: [], casePlan: { onFile: false } };
  return evaluateCase(
    { family, children: [placedChild()] },
    { asOf: '2026-09-15', include: 'all', ...options },
  );
}

const opened = (openedOn: string | null): Family['case'] => ({
  status: 'open',
  program: 'voluntaryServices',
  openedOn,
});

describe('dcf-36-1.family-case-plans.2 a voluntary services case opened after the program ended', () => {
  it('gives a notice, with what it rests on', () => {
    const report = reportOn(opened('2026-06-22'));
    expect(report.notices).toEqual([
      {
        id: NOTICE,
        subject: 'family',
        message: expect.stringContaining('applied as it stands'),
        provisions: ['dcf-36-1.family-case-plans.2', 'ct-prevention-plan.voluntary-care-management'],
      },
    ]);
    for (const id of report.notices[0]?.provisions ?? [])
      expect(report.provisions[id]?.paraphrase).toBeTruthy();
  });

  it('changes no outcome: the policy’s sentence is applied as it stands', () => {
    const { notices: _, provisions: __, ...after } = reportOn(opened('2026-06-22'));
    const { notices, provisions: ___, ...before } = reportOn(opened('2019-06-24'));
    expect(notices).toEqual([]);
    expect(after).toEqual(before);
    expect(after.requiredPlans[0]).toMatchObject({
      required: true,
      because: ['dcf-36-1.family-case-plans.2'],
    });
  });

  it('is not said where the day is not known, or comes only later', () => {
    expect(reportOn(opened(null)).notices).toEqual([]);
    expect(reportOn(opened('2026-09-16')).notices).toEqual([]);
  });

  it('is DCF’s: a report on the law alone leaves it out', () => {
    const noticesUnder = (authorities: EvaluateOptions['authorities']) =>
      reportOn(opened('2026-06-22'), authorities ? { authorities } : {}).notices.map(({ id }) => id);
    expect(noticesUnder(undefined)).toEqual([NOTICE]);
    expect(noticesUnder(['dcfPolicy'])).toEqual([NOTICE]);
    expect(noticesUnder(['stateLaw', 'federalLaw'])).toEqual([]);
    expect(noticesUnder([])).toEqual([]);
  });
});

describe('a notice on children', () => {
  const noticesWhere = (facts: ChildFacts) => {
    const notice = {
      id: 'a-notice',
      subject: 'child' as const,
      provisions: ['example-act.1'],
      when: { all: [{ fact: 'child.ended', operator: 'equal' as const, value: true }] },
      message: 'The program has ended.',
    };
    const ruleset = rulesetOn(facts, [instrumentWith({ rules: [ruleWith()], notices: [notice] })]);
    const children = [{ id: 'c1' }, { id: 'c2' }];
    return evaluateCase({ children }, { asOf: '2026-09-15', ruleset }).notices.map(({ subject }) => subject);
  };

  it('is said of each, and only where it is known to hold', () => {
    expect(noticesWhere({ asked: false, done: false, ended: true })).toEqual(['child:c1', 'child:c2']);
    expect(noticesWhere({ asked: false, done: false, ended: false })).toEqual([]);
    expect(noticesWhere({ asked: false, done: false, ended: null })).toEqual([]);
  });
});
