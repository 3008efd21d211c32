import type { StandardSchemaV1 } from '@standard-schema/spec';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { FieldErrors, Resolver } from 'react-hook-form';
import { expectTypeOf } from 'vitest';
import {
  casePlanValidator,
  toFormErrors,
  type CasePlanValidator,
  type CasePlanValidatorOptions,
  type FormErrors,
  type FormIssue,
  type FormValidation,
} from '../../src/forms';
import type { CaseRecord } from '../../src/record/case-record';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';

// Nothing here runs: the published interface, which needs no package, is held to the standard's own types.

interface PlanForm {
  developedOn: string;
  assessment: string;
  objectives: { statement: string }[];
}

const options = { asOf: '2026-09-15', ruleset: policyRuleset() };

expectTypeOf<CasePlanValidator<PlanForm>>().toExtend<StandardSchemaV1<PlanForm, PlanForm>>();
expectTypeOf<CasePlanValidator<CaseRecord>>().toExtend<StandardSchemaV1<CaseRecord>>();
expectTypeOf<StandardSchemaV1.InferOutput<CasePlanValidator<PlanForm>>>().toEqualTypeOf<PlanForm>();
expectTypeOf<StandardSchemaV1.InferInput<CasePlanValidator<PlanForm>>>().toEqualTypeOf<PlanForm>();
expectTypeOf<FormValidation<PlanForm>>().toExtend<StandardSchemaV1.Result<PlanForm>>();
expectTypeOf<FormIssue>().toExtend<StandardSchemaV1.Issue>();

// A form's value is a case record unless the caller says what it is; anything may be validated.
expectTypeOf(casePlanValidator(options)).toEqualTypeOf<CasePlanValidator<CaseRecord>>();
expectTypeOf(casePlanValidator<PlanForm>(options)['~standard'].validate).parameter(0).toBeUnknown();
expectTypeOf(casePlanValidator<PlanForm>(options)['~standard'].validate({})).toEqualTypeOf<
  FormValidation<PlanForm>
>();

// The day and the rules are required; nothing else is.
expectTypeOf(options).toExtend<CasePlanValidatorOptions>();
expectTypeOf<Omit<CasePlanValidatorOptions, 'ruleset'>>().not.toExtend<CasePlanValidatorOptions>();
expectTypeOf<Omit<CasePlanValidatorOptions, 'asOf'>>().not.toExtend<CasePlanValidatorOptions>();

// React Hook Form takes it as a resolver, and the nested errors as its own.
expectTypeOf(standardSchemaResolver(casePlanValidator<PlanForm>(options))).toEqualTypeOf<
  Resolver<PlanForm, unknown, PlanForm>
>();
expectTypeOf(toFormErrors<FieldErrors<PlanForm>>([], { as: 'fieldErrors' })).toEqualTypeOf<
  FieldErrors<PlanForm>
>();
expectTypeOf(toFormErrors([])).toEqualTypeOf<FormErrors>();
