import { describe, expect, it } from 'vitest';
import { CaseRecordError, evaluateCase, safeEvaluateCase, type EvaluateOptions } from '../src/evaluate-case';
import { AUTHORITIES, type Authority } from '../src/ruleset/documents';
import type { Finding } from '../src/report/report';
import { allRuleset } from '../src/ruleset/all-ruleset';
import { exampleCases } from './report/example-cases';
import { instrumentWith, rulesetOn, ruleWith } from './report/hand-made-ruleset';
import { AS_OF, FIRST, realisticCase } from './report/realistic-case';

const record = realisticCase(FIRST);

describe('the day of evaluation', () => {
  it.each<[string, unknown]>([
    ['not a date', 'zq yesterday'],
    ['30 February', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['in another form', '2026-2-3'],
    ['with a time', '2026-02-03T00:00:00Z'],
    ['before 1900', '1899-12-31'],
    ['a number', 20_260_203],
    ['null', null],
    ['undefined', undefined],
  ])('%s is an issue, and there is no report', (_, asOf) => {
    const options = { asOf } as unknown as EvaluateOptions;
    expect(safeEvaluateCase(record, options)).toEqual({
      success: false,
      report: null,
      issues: [
        { code: 'impossibleDate', pointer: '', message: 'asOf must be a day of the calendar, YYYY-MM-DD.' },
      ],
    });
    expect(() => evaluateCase(record, options)).toThrow(CaseRecordError);
  });

  it.each(['2024-02-29', '1900-01-01', '2200-12-31'])('%s is a day', (asOf) => {
    expect(safeEvaluateCase(record, { asOf })).toMatchObject({ success: true, report: { asOf } });
  });
});

describe('options that cannot be read', () => {
  const wrong = (options: unknown) => {
    const result = safeEvaluateCase(record, options as EvaluateOptions);
    return result.success ? [] : result.issues.map(({ code, message }) => [code, message.split(' ')[0]]);
  };

  it.each<[string, unknown, string[][]]>([
    [
      'an unknown authority',
      { asOf: AS_OF, authorities: ['dcfPolicy', 'zq'] },
      [['unknownCode', 'authorities']],
    ],
    ['a text for a list', { asOf: AS_OF, authorities: 'dcfPolicy' }, [['unknownCode', 'authorities']]],
    ['another extent of findings', { asOf: AS_OF, include: 'everything' }, [['unknownCode', 'include']]],
    ['none at all', undefined, [['impossibleDate', 'asOf']]],
    ['null', null, [['impossibleDate', 'asOf']]],
    [
      'several wrong ones',
      { asOf: 'zq', authorities: ['zq'], include: 'zq' },
      [
        ['impossibleDate', 'asOf'],
        ['unknownCode', 'authorities'],
        ['unknownCode', 'include'],
      ],
    ],
  ])('%s: an issue for each, and nothing is thrown', (_, options, issues) => {
    expect(wrong(options)).toEqual(issues);
    expect(safeEvaluateCase(record, options as EvaluateOptions).report).toBeNull();
  });

  it('may be undefined where they have a default', () => {
    const options = {
      asOf: AS_OF,
      authorities: undefined,
      include: undefined,
      redact: undefined,
      ruleset: undefined,
    };
    expect(safeEvaluateCase(record, options as unknown as EvaluateOptions)).toEqual(
      safeEvaluateCase(record, { asOf: AS_OF }),
    );
  });
});

describe('the error', () => {
  const thrown = (input: unknown, options: EvaluateOptions): CaseRecordError => {
    try {
      evaluateCase(input, options);
    } catch (error) {
      if (error instanceof CaseRecordError) return error;
      throw error;
    }
    throw new Error('Nothing was thrown.');
  };

  it('names every issue with its place, and no value', () => {
    const error = thrown(
      { id: 90_210, children: [{ dateOfBirth: '2026-02-30', placements: 'zq' }] },
      { asOf: AS_OF },
    );
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('CaseRecordError');
    expect(error.issues.map(({ pointer }) => pointer)).toEqual([
      '/id',
      '/children/0/dateOfBirth',
      '/children/0/placements',
    ]);
    expect(error.message).toBe(
      [
        '/id: This must be text.',
        '/children/0/dateOfBirth: This is not a day of the calendar.',
        '/children/0/placements: This must be a list.',
      ].join('\n'),
    );
  });

  it('repeats no value of the options either', () => {
    const options = { asOf: 'zq', authorities: ['zq'], include: 'zq' } as unknown as EvaluateOptions;
    expect(thrown({}, options).message).toMatch(/^\(record\): asOf must/);
    expect(thrown({}, options).message).not.toContain('zq');
  });

  it('is what the other function returns', () => {
    const input = { children: [{ dateOfBirth: 5 }] };
    const result = safeEvaluateCase(input, { asOf: AS_OF });
    expect(result.success).toBe(false);
    expect(!result.success && result.issues).toEqual(thrown(input, { asOf: AS_OF }).issues);
    expect(result.report?.requiredPlans.map(({ subject }) => subject)).toEqual(['family', 'child:#1']);
  });
});

describe('a report restricted to some authorities', () => {
  const facts = { asked: true, done: false };
  const instruments = AUTHORITIES.map((authority, order) => {
    const id = `act-${order}`;
    return instrumentWith({
      id,
      authority,
      rules: [ruleWith({ id: `of-${authority}`, provisions: [`${id}.1`] })],
    });
  });

  it.each<[readonly Authority[] | undefined, string[]]>([
    [undefined, ['of-dcfPolicy', 'of-stateLaw', 'of-federalLaw', 'of-otherDcfPolicy']],
    [['stateLaw'], ['of-stateLaw']],
    [
      ['federalLaw', 'dcfPolicy'],
      ['of-dcfPolicy', 'of-federalLaw'],
    ],
    [[], []],
  ])('%j holds the findings and the counts of these', (authorities, ids) => {
    const ruleset = rulesetOn(facts, instruments);
    const options = { asOf: AS_OF, ruleset, ...(authorities ? { authorities } : {}) };
    const report = evaluateCase({ children: [{ id: 'c1' }] }, options);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(ids);
    expect(Object.keys(report.counts)).toEqual(ids);
    const cited = Object.values(report.provisions).map(({ authority }) => `of-${authority}`);
    expect(cited.sort()).toEqual([...ids].sort());
  });

  it('says of the policy what the whole report says of it', () => {
    const all = evaluateCase(record, { asOf: AS_OF, include: 'all' });
    const ofPolicy = evaluateCase(record, { asOf: AS_OF, include: 'all', authorities: ['dcfPolicy'] });
    const policyRules = new Set(
      allRuleset().rules.flatMap(({ rule, authority }) => (authority === 'dcfPolicy' ? [rule.id] : [])),
    );
    const withoutRelated = all.findings
      .filter(({ ruleId }) => policyRules.has(ruleId))
      .map(({ relatedFindings, ...finding }) => finding);
    expect(ofPolicy.findings).toEqual(withoutRelated);
    expect(ofPolicy.findings.length).toBeGreaterThan(50);
    expect(evaluateCase(record, { asOf: AS_OF, authorities: [] })).toMatchObject({
      findings: [],
      counts: {},
    });
  });
});

describe('which findings are listed', () => {
  const OUTSTANDING = ['notMet', 'pending', 'undetermined'];

  it.each(exampleCases)(
    '$file on $asOf: those outstanding, unless all are asked for',
    ({ asOf, record: example }) => {
      const { findings, ...rest } = evaluateCase(example, { asOf });
      const all = evaluateCase(example, { asOf, include: 'all' });
      // A finding names those on the same duty that are listed with it: among all there are more.
      const alone = ({ relatedFindings, ...finding }: Finding) => finding;
      const outstanding = all.findings.filter(({ outcome }) => OUTSTANDING.includes(outcome));
      expect(findings.map(alone)).toEqual(outstanding.map(alone));
      expect(evaluateCase(example, { asOf, include: 'outstanding' })).toEqual({ findings, ...rest });
      expect(all.findings.length).toBeGreaterThan(findings.length);
      const { findings: _, provisions: __, facts: ___, ...others } = all;
      expect(rest).toMatchObject(others);
    },
  );
});
