import { describe, expect, it } from 'vitest';
import { casePlanValidator, type FormContext } from '../../src/forms';
import { heldRecord } from '../../src/forms/held-record';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { hostileValues } from '../hostile/hostile-values';
import { exampleCases } from '../report/example-cases';
import { planContext, planForm, PLAN, withPolicy } from './plan-form';

const validatorOf = (context: FormContext) => casePlanValidator({ ...withPolicy, context })['~standard'];

interface Children {
  children: object[];
}

describe('the context of a validator', () => {
  it('is read once: a child that is taken out of the caller’s record leaves the form its place', () => {
    const context = planContext();
    const { validate } = validatorOf(context);
    const before = validate({});
    (context.record as Children).children.pop();
    expect(validate({})).toEqual(before);
    expect(validate(planForm())).toEqual({ value: planForm() });
    expect(() => validatorOf(context)).toThrow(RangeError);
  });

  it('is read once: what is written into the caller’s record later is another record', () => {
    const context = planContext();
    const { validate } = validatorOf(context);
    const form = planForm({ contents: {} });
    const before = validate(form);
    expect(before.issues?.length).toBeGreaterThan(0);
    for (const child of (context.record as Children).children) Object.assign(child, { dateOfBirth: 7 });
    Object.assign(context.record as object, { children: null });
    Object.assign(context, { at: '/family' });
    expect(validate(form)).toEqual(before);
  });

  it.each<[string, unknown]>([
    ['no place', { record: {} }],
    ['a number for a place', { record: {}, at: 7 }],
    ['a place that is no pointer', { record: {}, at: 'family' }],
    ['a place in a child that is not there', { record: { children: [] }, at: PLAN }],
    ['a place in a list that is too long', { record: { children: Array(5_001).fill({}) }, at: PLAN }],
    ['a place deeper than a record goes', { record: {}, at: '/a'.repeat(33) }],
  ])('that is %s is refused when the validator is made', (_, context) => {
    expect(() => validatorOf(context as never)).toThrow(RangeError);
  });
});

describe('a record that is held', () => {
  it.each(exampleCases)('is read as the record is: $file', ({ record }) => {
    expect(heldRecord(record)).toEqual(record);
    expect(heldRecord(record)).not.toBe(record);
  });

  it.each(hostileValues)('is refused where and as the record is: %s', (_, make) => {
    const issuesOf = (value: unknown) =>
      parseCaseRecord(value)
        .issues.slice(0, 50)
        .map(({ code, pointer }) => `${code} ${pointer}`);
    for (const place of [(value: unknown) => value, (family: unknown) => ({ family })])
      expect(issuesOf(heldRecord(place(make())))).toEqual(issuesOf(place(make())));
  });
});
