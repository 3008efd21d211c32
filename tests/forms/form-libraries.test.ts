import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { FormApi } from '@tanstack/react-form';
import { createFormControl, type FieldErrors, type FieldValues, type Resolver } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { casePlanValidator, toFormErrors, type FormIssue } from '../../src/forms';
import { planContext, planForm, PLAN, withPolicy } from './plan-form';

const validator = casePlanValidator<FieldValues>({ ...withPolicy, context: planContext() });
const SECTION = 'additionalContents.age13AndOlder';
const incomplete = () =>
  planForm({ developedOn: '2026-9', additionalContents: null, objectives: [{ id: 'o1' }] });

const resolved = async (resolver: Resolver<FieldValues, unknown, FieldValues>, values: FieldValues) =>
  resolver(values, undefined, { fields: {}, shouldUseNativeValidation: false });

describe('React Hook Form', () => {
  it('takes the validator for a resolver: a message at each field, lists as arrays', async () => {
    const { errors } = await resolved(standardSchemaResolver(validator), incomplete());
    const messages = errors as unknown as Record<string, never>;
    expect(messages).toMatchObject({
      developedOn: { message: 'This is not a date of the form YYYY-MM-DD.' },
      additionalContents: {
        age13AndOlder: { message: expect.stringContaining('age 13 or older') as string },
      },
      objectives: [{ measure: { message: expect.stringContaining('measured') as string } }],
    });
    const form = planForm();
    expect(await resolved(standardSchemaResolver(validator), form)).toEqual({ values: form, errors: {} });
  });

  /** A form on an incomplete plan, and the errors that it shows by now. */
  function openForm(resolver: Resolver<FieldValues, unknown, FieldValues>) {
    const { subscribe, register, handleSubmit } = createFormControl<FieldValues>({
      mode: 'onChange',
      resolver,
      defaultValues: incomplete(),
    });
    let shown: FieldErrors = {};
    subscribe({ formState: { errors: true }, callback: ({ errors = {} }) => void (shown = errors) });
    for (const name of ['developedOn', `${SECTION}.narrative`]) register(name);
    const type = (name: string, value: string) =>
      register(name).onChange({ type: 'change', target: { name, value } });
    const submit = () => handleSubmit(() => expect.unreachable('It is incomplete.'))();
    return { type, submit, shown: () => shown as Record<string, unknown> };
  }

  /** A resolver whose errors have the ids of the rules for their types. */
  const withCodes: Resolver<FieldValues, unknown, FieldValues> = (values) => {
    const { issues = [] } = validator['~standard'].validate(values);
    return issues.length > 0
      ? { values: {}, errors: toFormErrors<FieldErrors>(issues, { at: PLAN, as: 'fieldErrors' }) }
      : { values, errors: {} };
  };

  it.each([standardSchemaResolver(validator), withCodes])(
    'shows while somebody types the error of that field alone, and not that of the section around it',
    async (resolver) => {
      const { type, shown } = openForm(resolver);
      await type('developedOn', '2026-09');
      expect(Object.keys(shown())).toEqual(['developedOn']);
      await type(`${SECTION}.narrative`, '');
      expect(Object.keys(shown())).toEqual(['developedOn']);
    },
  );

  it('shows them all once the form is submitted, and with nested errors the rule of each', async () => {
    const plain = openForm(standardSchemaResolver(validator));
    await plain.submit();
    expect(plain.shown()).toMatchObject({ additionalContents: { age13AndOlder: { type: '' } } });
    const coded = openForm(withCodes);
    await coded.submit();
    expect(Object.keys(coded.shown()).sort()).toEqual(Object.keys(plain.shown()).sort());
    const type = 'additional-contents-for-older-child-included';
    expect(coded.shown()).toMatchObject({ additionalContents: { age13AndOlder: { type } } });
  });
});

describe('TanStack Form', () => {
  it('keeps the issues whole, at each field, and sees other fields while one is typed in', () => {
    const form = new FormApi({ defaultValues: planForm(), validators: { onChange: validator } });
    form.mount();
    expect(form.state.canSubmit).toBe(true);
    form.setFieldValue('additionalContents', null);
    const issues = (form.state.errorMap.onChange ?? {}) as Record<string, FormIssue[]>;
    expect(issues[SECTION]).toEqual([
      expect.objectContaining({
        code: 'additional-contents-for-older-child-included',
        pointer: `${PLAN}/additionalContents/age13AndOlder`,
        severity: 'error',
        provisions: ['dcf-cip.other-areas.5'],
      }),
    ]);
    form.setFieldValue('objectives', [{ id: 'o1' }]);
    expect(Object.keys(form.state.errorMap.onChange ?? {})).toContain('objectives[0].measure');
  });
});
