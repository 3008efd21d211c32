import { describe, expect, it } from 'vitest';
import { CaseRecordError, evaluateCase } from '../../src/evaluate-case';
import type { Fact } from '../../src/facts/fact';
import { forecastCase, safeForecastCase } from '../../src/forecast/forecast-case';
import type { Forecast } from '../../src/forecast/forecast';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { CLOCK, instrumentWith, rulesetOn, ruleWith } from '../report/hand-made-ruleset';
import { exampleRecord } from './example-records';

/** The policy alone: what the law asks for has days of its own. */
const ruleset = policyRuleset();

const AGE_13 = 'additional-contents-for-older-child-included';

const findingOn = (forecast: Forecast, on: string, rule: string) =>
  forecast.changes.find((change) => change.on === on)?.findings.find(({ id }) => id.startsWith(`${rule}@`));

const daysOf = ({ changes }: Forecast) => changes.map(({ on }) => on);

/** A fact of a child that is so from a day on. */
const factFrom = (name: string, from: string): Fact => ({
  id: `child.${name}`,
  subject: 'child',
  type: 'boolean',
  label: `${name} in words`,
  description: 'Made up for a test.',
  provision: 'example-act.1',
  fields: [],
  compute: ({ situation }) => situation.asOf >= from,
});

const ONE_CHILD = { children: [{ id: 'c1' }] };

describe('a forecast', () => {
  it('dcf-cip.other-areas.5 names the thirteenth birthday: what did not apply is missing from that day', () => {
    const forecast = forecastCase(exampleRecord('turning-thirteen'), {
      from: '2026-10-01',
      until: '2027-09-30',
      ruleset,
    });
    expect(daysOf(forecast)).toContain('2026-10-20');
    const { before, after } = findingOn(forecast, '2026-10-20', AGE_13) ?? {};
    expect([before?.outcome, after?.outcome, after?.severity]).toEqual(['notApplicable', 'notMet', 'error']);
  });

  it('dcf-cip.permanency-planning.1 names the day after six months in placement, and not the last day of them', () => {
    const record = exampleRecord('infant-held-since-yesterday');
    const poor = {
      ...record.children?.[0]?.permanency,
      prognosis: { judgment: 'poor', assessedOn: '2026-10-15' },
    } as const;
    const children = record.children?.map((child) => ({ ...child, permanency: poor }));
    const forecast = forecastCase(
      { ...record, children },
      { from: '2026-10-15', until: '2027-10-14', ruleset },
    );
    const rule = 'concurrent-permanency-plan-developed';
    expect(findingOn(forecast, '2027-04-14', rule)).toBeUndefined();
    const { before, after } = findingOn(forecast, '2027-04-15', rule) ?? {};
    expect([before?.outcome, after?.outcome, after?.dueDate]).toEqual(['pending', 'notMet', '2027-04-14']);
    const deadlines = forecast.changes.find(({ on }) => on === '2027-04-15')?.deadlines;
    expect(deadlines?.map((change) => [change.id, change.before?.status, change.after?.status])).toEqual([
      [`${rule}@child:child-1`, 'due', 'overdue'],
    ]);
  });

  it('takes in its last day, and sets out from its first', () => {
    const record = exampleRecord('turning-thirteen');
    const days = (from: string, until: string) => daysOf(forecastCase(record, { from, until, ruleset }));
    expect(days('2026-10-19', '2026-10-20')).toEqual(['2026-10-20']);
    expect(days('2026-10-18', '2026-10-19')).toEqual([]);
    expect(days('2026-10-20', '2026-10-21')).toEqual([]);
    expect(days('2026-10-20', '2026-10-20')).toEqual([]);
  });

  it('holds the findings and deadlines of the reports of both days, whole', () => {
    const record = exampleRecord('infant-held-since-yesterday');
    const forecast = forecastCase(record, { from: '2026-10-01', until: '2026-12-31', ruleset });
    const reportOn = (asOf: string) => evaluateCase(record, { asOf, include: 'all', ruleset });
    const [first] = forecast.changes;
    expect(first?.on).toBe('2026-10-14');
    expect(first?.findings.map(({ before }) => before).filter((finding) => finding !== null)).not.toEqual([]);
    for (const { id, before, after } of first?.findings ?? []) {
      expect(before).toEqual(reportOn('2026-10-13').findings.find((finding) => finding.id === id) ?? null);
      expect(after).toEqual(reportOn('2026-10-14').findings.find((finding) => finding.id === id) ?? null);
    }
    expect(forecast.deadlines).toEqual(reportOn('2026-10-01').deadlines);
  });

  it('says that a plan is required from a day on', () => {
    const forecast = forecastCase(exampleRecord('infant-held-since-yesterday'), {
      from: '2026-10-13',
      until: '2026-10-14',
      ruleset,
    });
    const plans = forecast.changes[0]?.requiredPlans ?? [];
    const ofChild = plans.find(({ id }) => id === 'childInPlacement@child:child-1');
    expect([ofChild?.before?.required, ofChild?.after?.required]).toEqual([false, true]);
  });

  it('does not count days: a deadline that only comes nearer is no change', () => {
    const record = exampleRecord('infant-held-since-yesterday');
    expect(daysOf(forecastCase(record, { from: '2026-10-15', until: '2026-12-13', ruleset }))).toEqual([]);
    expect(
      evaluateCase(record, { asOf: '2026-12-01', ruleset }).deadlines.map(({ daysLeft }) => daysLeft),
    ).toContain(12);
  });

  it('has no finding before a rule is in force, and none after', () => {
    const madeUp = rulesetOn({ asked: true, done: false }, [
      instrumentWith({ rules: [ruleWith({ inForce: { from: '2026-06-01', until: '2026-06-30' } })] }),
    ]);
    const { changes } = forecastCase(ONE_CHILD, { from: '2026-01-01', until: '2026-12-31', ruleset: madeUp });
    expect(
      changes.map(({ on, findings: [change] }) => [
        on,
        change?.before?.outcome ?? null,
        change?.after?.outcome ?? null,
      ]),
    ).toEqual([
      ['2026-06-01', null, 'notMet'],
      ['2026-07-01', 'notMet', null],
    ]);
  });

  it('has what goes from not applicable to met, and what only becomes easier to settle', () => {
    const madeUp = rulesetOn({ done: true }, undefined, [factFrom('asked', '2026-06-01')]);
    const { changes } = forecastCase(ONE_CHILD, { from: '2026-01-01', until: '2026-12-31', ruleset: madeUp });
    expect(
      changes.map(({ on, findings: [change] }) => [on, change?.before?.outcome, change?.after?.outcome]),
    ).toEqual([['2026-06-01', 'notApplicable', 'met']]);
  });

  it('has a due date that moves, of a duty that is done', () => {
    const dueBy: Fact = {
      ...factFrom('dueBy', ''),
      type: 'date',
      compute: ({ situation }) => (situation.asOf < '2026-06-01' ? '2026-07-01' : '2026-08-01'),
    };
    const madeUp = rulesetOn(
      { asked: true, done: true, startsOn: '2026-01-01', completedOn: '2026-01-02' },
      [instrumentWith({ rules: [ruleWith({ clock: { ...CLOCK, recurs: true } })] })],
      [dueBy],
    );
    const { changes } = forecastCase(ONE_CHILD, { from: '2026-01-02', until: '2026-12-31', ruleset: madeUp });
    expect(
      changes.map(({ on, deadlines: [change] }) => [on, change?.before?.dueDate, change?.after?.dueDate]),
    ).toEqual([['2026-06-01', '2026-07-01', '2026-08-01']]);
    expect(changes[0]?.findings.map(({ before, after }) => [before?.dueDate, after?.dueDate])).toEqual([
      ['2026-07-01', '2026-08-01'],
    ]);
  });

  it('keeps to the rules of the authorities that are named', () => {
    const options = { from: '2026-10-01', until: '2027-10-01' };
    const record = exampleRecord('turning-thirteen');
    expect(forecastCase(record, { ...options, authorities: ['federalLaw'], ruleset }).changes).toEqual([]);
    expect(daysOf(forecastCase(record, { ...options, authorities: ['dcfPolicy'] }))).toContain('2026-10-20');
  });

  it.each([
    ['that begins', exampleRecord('infant-held-since-yesterday'), '2026-10-01'],
    ['that could begin', { children: [{ id: 'c1', dateOfBirth: '2008-10-20' }] }, '2026-10-01'],
  ])('cites every provision that it names, of a plan %s', (_, record, from) => {
    const forecast = forecastCase(record, { from, until: '2027-10-01', ruleset });
    const named = forecast.changes.flatMap(({ findings, requiredPlans }) => [
      ...findings.flatMap(({ before, after }) => [
        ...(before?.provisions ?? []),
        ...(after?.provisions ?? []),
      ]),
      ...requiredPlans
        .flatMap(({ before, after }) => [before, after])
        .flatMap((plan) => [...(plan?.because ?? []), ...(plan?.couldBe ?? [])]),
    ]);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((id) => !forecast.provisions[id])).toEqual([]);
  });

  it('is plain JSON, and leaves the record as it is', () => {
    const record = exampleRecord('infant-held-since-yesterday');
    const given = structuredClone(record);
    const forecast = forecastCase(given, { from: '2026-10-01', until: '2027-10-01' });
    expect(given).toEqual(record);
    expect(JSON.parse(JSON.stringify(forecast))).toEqual(forecast);
    expect(Object.keys(forecast)).toEqual([
      'from',
      'until',
      'rulesVersion',
      'rulesDigest',
      'libraryVersion',
      'deadlines',
      'changes',
      'provisions',
    ]);
  });
});

describe('options that cannot be followed', () => {
  it.each([
    [{ from: '2026-02-30', until: '2026-03-01' }, ['impossibleDate']],
    [{ from: '2026-03-01' }, ['impossibleDate']],
    [undefined, ['impossibleDate', 'impossibleDate']],
    [{ from: '2026-03-01', until: '2026-02-28' }, ['endBeforeStart']],
    [{ from: '2026-03-01', until: '2051-03-02' }, ['outOfRange']],
    [{ from: '2026-03-01', until: '2026-03-02', authorities: ['nobody'] }, ['unknownCode']],
    [{ from: '2026-03-01', until: '2026-03-02', authorities: 'dcfPolicy' }, ['unknownCode']],
  ])('%j', (options, codes) => {
    const result = safeForecastCase({}, options as never);
    expect(result.success).toBe(false);
    expect(result.forecast).toBeNull();
    expect(!result.success && result.issues.map(({ code, pointer }) => [code, pointer])).toEqual(
      codes.map((code) => [code, '']),
    );
    expect(() => forecastCase({}, options as never)).toThrow(CaseRecordError);
  });

  it('may span twenty-five years', () => {
    const madeUp = rulesetOn({ asked: false, done: false });
    expect(forecastCase({}, { from: '2026-03-01', until: '2051-03-01', ruleset: madeUp }).until).toBe(
      '2051-03-01',
    );
  });
});

describe('a record that cannot be read as it stands', () => {
  const record = { children: [{ id: 'c1', dateOfBirth: 'yesterday' }] };
  const options = { from: '2026-03-01', until: '2026-03-02' };

  it('is forecast as far as it can be read', () => {
    const result = safeForecastCase(record, options);
    expect(!result.success && result.issues.map(({ pointer }) => pointer)).toEqual([
      '/children/0/dateOfBirth',
    ]);
    expect(result.forecast?.from).toBe('2026-03-01');
  });

  it('is refused otherwise', () => {
    expect(() => forecastCase(record, options)).toThrow(CaseRecordError);
  });
});
