import { describe, expect, it } from 'vitest';
import { safeEvaluateCase } from '../../src/evaluate-with-ruleset';
import { fieldStatus, recordWithForm } from '../../src/forms';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import type { Report } from '../../src/report/report';
import { AGE_13, planContext, planForm, PLAN, withPolicy } from './plan-form';

function reportOf(plan: unknown, child: object = {}, options: object = {}): Report {
  const record = recordWithForm(plan, planContext(child));
  const { report } = safeEvaluateCase(record, { ...withPolicy, include: 'all', ...options });
  if (!report) throw new Error('no report');
  return report;
}

const WITHOUT_SECTION = planForm({ additionalContents: null });
const status = (pointer: string, ...of: Parameters<typeof reportOf>) => {
  const { requiredNow, missing } = fieldStatus(reportOf(...of), pointer);
  return { requiredNow, missing };
};

const NOT_ASKED = { requiredNow: false, missing: false };
const OPEN = { requiredNow: 'undetermined', missing: 'undetermined' };

describe('the section for a child age 13 or older', () => {
  it('is required and missing from the thirteenth birthday on, with its reason and citation', () => {
    const report = reportOf(WITHOUT_SECTION, { dateOfBirth: '2013-09-15' });
    expect(fieldStatus(report, AGE_13)).toMatchObject({
      requiredNow: true,
      missing: true,
      severity: 'error',
      dueDate: null,
      provisions: ['dcf-cip.other-areas.5'],
      awaiting: [],
    });
    expect(fieldStatus(report, AGE_13).why).toContain('additional contents for a child age 13 or older');
    expect(report.provisions['dcf-cip.other-areas.5']?.pinpoint).toBeTruthy();
  });

  it('is not asked for the day before', () => {
    expect(status(AGE_13, WITHOUT_SECTION, { dateOfBirth: '2013-09-16' })).toEqual(NOT_ASKED);
  });

  it('is required and there, once it is filled in', () => {
    expect(status(AGE_13, planForm(), { dateOfBirth: '2013-09-15' })).toEqual({
      requiredNow: true,
      missing: false,
    });
  });

  it.each(['2', '2013-09-1', '2013-09-31', 'x', '', null, undefined])(
    'is open where the birth date is %j',
    (dateOfBirth) => {
      expect(status(AGE_13, WITHOUT_SECTION, { dateOfBirth })).toEqual(OPEN);
      expect(status(AGE_13, planForm(), { dateOfBirth })).toEqual({
        requiredNow: 'undetermined',
        missing: false,
      });
    },
  );

  it('waits for the birth date, and the birth date says so', () => {
    const waiting = fieldStatus(
      reportOf(WITHOUT_SECTION, { dateOfBirth: '2013-' }),
      '/children/0/dateOfBirth',
    );
    expect(waiting.awaiting.map(({ pointer }) => pointer)).toContain(AGE_13);
    expect(waiting).toMatchObject({ requiredNow: false, missing: false, severity: null, findings: [] });
  });

  it('takes in the entries within it, under the law', () => {
    const report = reportOf(planForm(), {}, { ruleset: allRuleset() });
    const { missing, findings, provisions } = fieldStatus(report, AGE_13);
    expect(missing).toBe(true);
    expect(findings.map(({ pointer }) => pointer)).toContain(`${AGE_13}/preparationForAdulthood`);
    expect(provisions.some((id) => id.startsWith('usc-42-675'))).toBe(true);
  });
});

describe('the status of a field', () => {
  it('of a plan or a list is not that of what is in it', () => {
    const form = planForm({ objectives: [{ id: 'o1' }], assessment: '' });
    const report = reportOf(form);
    expect(fieldStatus(report, PLAN)).toMatchObject({ requiredNow: true, missing: false });
    expect(fieldStatus(report, `${PLAN}/objectives`)).toMatchObject({ requiredNow: true, missing: false });
    expect(fieldStatus(report, `${PLAN}/objectives/0/measure`)).toMatchObject({
      requiredNow: true,
      missing: true,
    });
    expect(fieldStatus(report, `${PLAN}/assessment`)).toMatchObject({ requiredNow: true, missing: true });
  });

  it('of a plan that is not required does not become required by what is in it', () => {
    const atHome = { placements: [], legalStatus: [{ basis: 'noLegalBasis', from: '2026-01-01' }] };
    expect(status(PLAN, planForm({ assessment: '' }), atHome).requiredNow).toBe(false);
    expect(status(`${PLAN}/assessment`, planForm({ assessment: '' }), atHome).missing).toBe(true);
  });

  it('of a duty with a day is missing until it is done, and says by when; done late, it is there', () => {
    const pointer = '/children/0/permanency/concurrentPermanencyPlan';
    const child = (event: object) => ({
      placements: [{ startDate: '2026-07-01', setting: 'relativeFosterFamilyHome' }],
      legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-07-01' }],
      permanency: {
        goal: 'reunification',
        prognosis: { judgment: 'poor', assessedOn: '2026-07-10' },
        concurrentPermanencyPlan: event,
      },
    });
    const pending = fieldStatus(reportOf(planForm(), child({ occurred: false })), pointer);
    expect(pending).toMatchObject({
      requiredNow: true,
      missing: true,
      severity: 'info',
      dueDate: '2027-01-01',
    });
    const options = { asOf: '2027-02-01' };
    const overdue = fieldStatus(reportOf(planForm(), child({ occurred: false }), options), pointer);
    expect(overdue).toMatchObject({
      requiredNow: true,
      missing: true,
      severity: 'error',
      dueDate: '2027-01-01',
    });
    const late = fieldStatus(
      reportOf(planForm(), child({ occurred: true, on: '2027-01-05' }), options),
      pointer,
    );
    expect(late).toMatchObject({ requiredNow: true, missing: false, severity: 'warning', dueDate: null });
  });

  it('of a field that no rule asks for is not required', () => {
    expect(status('/children/0/siblings', planForm())).toEqual(NOT_ASKED);
    expect(status(`${PLAN}/kind`, planForm())).toEqual(NOT_ASKED);
  });

  it('is open where the report does not look into what the field belongs to', () => {
    expect(status('/children/7/casePlan/assessment', planForm())).toEqual(OPEN);
    expect(status(`${PLAN}/objectives/7/measure`, planForm())).toEqual(OPEN);
    expect(status(`${PLAN}/kind`, null)).toEqual(OPEN);
    expect(status(`${PLAN}/kind`, 'x')).toEqual(OPEN);
    expect(status(`${PLAN}/objectives/0/measure`, planForm({ objectives: 'x' }))).toEqual(OPEN);
    const [objective] = planForm()['objectives'] as object[];
    const unread = planForm({
      objectives: [{ ...objective, actionSteps: 'x', progress: { barriers: 'x' } }],
    });
    expect(status(`${PLAN}/objectives/0/actionSteps/0/measure`, unread)).toEqual(OPEN);
    expect(status(`${PLAN}/objectives/0/progress/barriers/0/howAddressed`, unread)).toEqual(OPEN);
    expect(status('/children/0/placements/0/startDate', planForm(), { placements: 'x' })).toEqual(OPEN);
  });

  it('is open where there is no report', () => {
    expect(fieldStatus(null, PLAN)).toMatchObject({ ...OPEN, why: null, findings: [] });
  });

  it('of a part of what is unknown gives the reason', () => {
    const report = reportOf(planForm({ objectives: 'x' }));
    expect(fieldStatus(report, `${PLAN}/objectives/0/measure`).why).toBe(
      fieldStatus(report, `${PLAN}/objectives`).why,
    );
    expect(fieldStatus(report, `${PLAN}/objectives`).why).toContain('cannot be told');
  });

  it('in a report of what is outstanding alone is known only where something is', () => {
    const report = reportOf(WITHOUT_SECTION, {}, { include: 'outstanding' });
    expect(fieldStatus(report, AGE_13)).toMatchObject({ requiredNow: true, missing: true });
    expect(fieldStatus(report, `${PLAN}/assessment`)).toMatchObject(OPEN);
  });
});
