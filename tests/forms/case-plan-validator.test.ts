import { describe, expect, it } from 'vitest';
import { casePlanValidator, recordWithForm, type FormContext } from '../../src/forms';
import { safeEvaluateCase } from '../../src/evaluate-with-ruleset';
import { spanish } from '../../src/locales/es';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { AGE_13, planContext, planForm, PLAN, withPolicy } from './plan-form';

const WITHOUT_SECTION = {
  additionalContents: {
    subsidizedGuardianship: { narrative: 'Why.' },
    transitioningDueToAge: { narrative: 'How.' },
  },
};

const issuesOf = (value: unknown, context: FormContext = planContext(), options: object = {}) =>
  casePlanValidator({ ...withPolicy, context, ...options })['~standard'].validate(value).issues ?? [];

describe('the validator of a plan’s form', () => {
  it('gives the very value back where nothing keeps it from being saved', () => {
    const form = planForm();
    expect(casePlanValidator({ ...withPolicy, context: planContext() })['~standard'].validate(form)).toEqual({
      value: form,
    });
    const validated = casePlanValidator({ ...withPolicy, context: planContext() })['~standard'].validate(
      form,
    );
    expect('value' in validated && validated.value).toBe(form);
  });

  it('says which section is missing, with its rule, its provisions and its place in form and record', () => {
    expect(issuesOf(planForm(WITHOUT_SECTION))).toEqual([
      {
        message:
          'The plan lacks the section with the additional contents for a child age 13 or older. Add it. The policy names the section but not its items.',
        path: ['additionalContents', 'age13AndOlder'],
        pointer: AGE_13,
        code: 'additional-contents-for-older-child-included',
        severity: 'error',
        provisions: ['dcf-cip.other-areas.5'],
      },
    ]);
  });

  it('asks for no such section of a child of 12, and of a child whose birth date is half-typed', () => {
    expect(issuesOf(planForm(WITHOUT_SECTION), planContext({ dateOfBirth: '2014-02-01' }))).toEqual([]);
    expect(issuesOf(planForm(WITHOUT_SECTION), planContext({ dateOfBirth: '2009-05-' }))).toEqual([]);
  });

  it('says what cannot be read, with numbers for list indexes, before what is missing', () => {
    const form = planForm({
      developedOn: '2026-09',
      objectives: [{ id: 'o1', actionSteps: [{ targetDate: 'soon' }] }],
    });
    const issues = issuesOf(form);
    expect(issues.slice(0, 2).map(({ path, code, provisions }) => ({ path, code, provisions }))).toEqual([
      { path: ['developedOn'], code: 'notADate', provisions: [] },
      { path: ['objectives', 0, 'actionSteps', 0, 'targetDate'], code: 'notADate', provisions: [] },
    ]);
    expect(issues.slice(2).map(({ code }) => code)).toContain('objective-stated');
  });

  it('leaves to a panel what is not in the form, what cannot be cured and what is open', () => {
    const context = planContext({
      dateOfBirth: 'x',
      permanency: {
        goal: 'adoption',
        prognosis: { judgment: 'poor', assessedOn: '2026-04-01' },
        concurrentPermanencyPlan: { occurred: false },
      },
    });
    const form = planForm(WITHOUT_SECTION);
    const { report } = safeEvaluateCase(recordWithForm(form, context), withPolicy);
    expect(report?.findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(
      report?.findings.some(({ pointer, severity }) => pointer === AGE_13 && severity === 'warning'),
    ).toBe(true);
    expect(issuesOf(form, context)).toEqual([]);
  });

  it('validates a child, the family and the whole record alike, each from its own place', () => {
    const form = planForm(WITHOUT_SECTION);
    const { record } = planContext() as { record: { children: object[]; family: object } };
    const child = { ...record.children[0], casePlan: form };
    const path = ['additionalContents', 'age13AndOlder'];
    expect(issuesOf(child, { record, at: '/children/0' }).map((issue) => issue.path)).toEqual([
      ['casePlan', ...path],
    ]);
    const whole = casePlanValidator(withPolicy)['~standard'].validate({ ...record, children: [child] });
    expect(whole.issues?.map((issue) => issue.path)).toEqual([['children', 0, 'casePlan', ...path]]);
    const family = { ...record.family, casePlan: { extent: 'whole', developedOn: '2026-08-25' } };
    const ofFamily = issuesOf(family, { record: { ...record, children: [child] }, at: '/family' });
    expect(ofFamily.length).toBeGreaterThan(0);
    expect(ofFamily.every(({ pointer }) => pointer.startsWith('/family/'))).toBe(true);
  });

  it('makes objects on the way that are not there, and throws for a place that no record has', () => {
    expect(
      issuesOf({ goal: 'adopt' }, { record: { children: [{}] }, at: '/children/0/permanency' }),
    ).toMatchObject([{ path: ['goal'], code: 'unknownCode' }]);
    const at =
      (place: string, record: unknown = { children: [{}] }) =>
      () =>
        casePlanValidator({ ...withPolicy, context: { record, at: place } });
    expect(at('/children/1/casePlan')).toThrow(RangeError);
    expect(at('/children/-')).toThrow(RangeError);
    expect(at('/children/0/casePlan', { children: null })).toThrow(RangeError);
    expect(at('/children/0/casePlan', null)).toThrow(RangeError);
    expect(at('children/0')).toThrow(RangeError);
    expect(at('/family/casePlan', null)).not.toThrow();
    expect(() => recordWithForm({}, { record: { children: null }, at: '/children/0' })).toThrow(RangeError);
  });

  it('applies the rules and authorities that it is given, and speaks the language', () => {
    const form = planForm(WITHOUT_SECTION);
    expect(issuesOf(form, planContext(), { authorities: ['federalLaw'] })).toEqual([]);
    const underLaw = issuesOf(form, planContext(), { ruleset: allRuleset() });
    expect(underLaw.map(({ code }) => code)).toContain('preparation-for-adulthood-described');
    const [inSpanish] = issuesOf(form, planContext(), { locale: spanish });
    expect(inSpanish?.message).toContain('13');
    expect(inSpanish?.message).not.toBe(issuesOf(form)[0]?.message);
  });

  it('tells of a half-typed day of evaluation as an issue of the form', () => {
    expect(issuesOf(planForm(), planContext(), { asOf: '2026-1' })).toMatchObject([
      { path: [], pointer: '', code: 'impossibleDate' },
    ]);
  });

  it('does not call valid what lies in something that cannot be read', () => {
    const crowd = Array.from({ length: 501 }, () => ({}));
    expect(issuesOf(planForm(), { record: { children: crowd }, at: PLAN })).toMatchObject([
      { path: [], pointer: '/children', code: 'tooMany' },
    ]);
    const besides = planContext({ 'Jane Roe': 1, nickname: 'x' });
    expect(issuesOf(planForm(), besides)).toEqual([]);
  });

  it('answers synchronously, the same each time, and leaves form and context as they are', () => {
    const context = planContext();
    const form = planForm(WITHOUT_SECTION);
    const before = structuredClone({ context, form });
    const validator = casePlanValidator({ ...withPolicy, context });
    const results = [1, 2].map(() => JSON.stringify(validator['~standard'].validate(form)));
    expect(results[0]).toBe(results[1]);
    expect({ context, form }).toEqual(before);
  });
});
