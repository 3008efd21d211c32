import { describe, expect, it } from 'vitest';
import { openFields, openFieldsExplained } from '../../../src/report/render/open-fields';
import { finding, plan, reportWith, troubledReport } from './example-reports';

describe('openFields', () => {
  it('counts the findings that wait for each field, and puts the field that holds up the most first', () => {
    expect(openFields(troubledReport)).toEqual([
      { label: 'the legal status, child no. 2', pointer: '/children/1/legalStatus', findings: 2, settles: 1 },
      {
        label: 'what is recorded but not settled: the prognosis is poor, child c1',
        pointer: '/children/0',
        findings: 1,
        settles: 1,
      },
      { label: 'the services provided to the family', pointer: '/family/services', findings: 1, settles: 1 },
      {
        label: 'the date of birth, child no. 2',
        pointer: '/children/1/dateOfBirth',
        findings: 1,
        settles: 0,
      },
    ]);
  });

  it('names the child of a field that a family’s finding waits for', () => {
    const findings = [
      finding({
        ruleId: 'family',
        outcome: 'undetermined',
        subject: 'family',
        pointer: '/family',
        missingFields: ['/children/1/placements'],
      }),
    ];
    const requiredPlans = [plan(), plan({ subject: 'child:c2' })];
    expect(openFields(reportWith({ findings, requiredPlans }))[0]?.label).toBe('the placements, child c2');
    expect(openFields(reportWith({ findings, requiredPlans: [] }))[0]?.label).toBe(
      'the placements, child no. 2',
    );
  });

  it('does not take child 10 for child 1', () => {
    const at = (index: number, subject: string) =>
      finding({
        ruleId: subject,
        outcome: 'undetermined',
        subject,
        pointer: `/children/${index}`,
        missingFields: [`/children/${index}/legalStatus`],
      });
    expect(
      openFields(reportWith({ findings: [at(10, 'child:ten'), at(1, 'child:one')] })).map(
        ({ label }) => label,
      ),
    ).toEqual(['the legal status, child ten', 'the legal status, child one']);
  });

  it('puts a field for which more findings wait before one that settles one by itself', () => {
    const open = (ruleId: string, ...missingFields: string[]) =>
      finding({ ruleId, outcome: 'undetermined', missingFields });
    const findings = [
      open('a', '/family/services'),
      open('b', '/family/people', '/family/case'),
      open('c', '/family/people', '/family/case'),
    ];
    expect(openFields(reportWith({ findings })).map(({ pointer }) => pointer)).toEqual([
      '/family/people',
      '/family/case',
      '/family/services',
    ]);
  });

  it('falls back on the finding’s own place', () => {
    const findings = [finding({ ruleId: 'health', outcome: 'undetermined', pointer: '/family/casePlan' })];
    expect(openFields(reportWith({ findings }))).toMatchObject([
      { pointer: '/family/casePlan', findings: 1 },
    ]);
  });
});

describe('openFieldsExplained', () => {
  it('says nothing where everything can be told', () => {
    expect(openFieldsExplained(reportWith(), 0)).toBeNull();
  });

  it('tells the findings that cannot turn out badly, and the checks of a plan of which nothing is known', () => {
    expect(openFieldsExplained(troubledReport, 5)).toBe(
      '4 findings cannot be told. 1 of them can turn out only met or not applicable. Each line is a field that is not ' +
        'recorded, after the number of findings that wait for it. 5 more checks wait for a case plan of which nothing is recorded.',
    );
    expect(openFieldsExplained(reportWith(), 1)).toBe(
      '1 check waits for a case plan of which nothing is recorded.',
    );
  });
});
