import type { FormIssue } from './form-issue';

/** What a validator says of a form's value. */
export type FormValidation<Value> = FormValidationSuccess<Value> | FormValidationFailure;

/** Nothing in the value keeps it from being saved. */
export interface FormValidationSuccess<Value> {
  /** The very value that was given. */
  readonly value: Value;
  readonly issues?: undefined;
}

/** Something in the value has to be put right. */
export interface FormValidationFailure {
  /** First what cannot be read, in the order of the record, then what is missing, in the order of the policy. */
  readonly issues: readonly FormIssue[];
}

/**
 * A Standard Schema (https://standardschema.dev), version 1: what React Hook Form, TanStack Form and others take for a
 * validator. `Value` is only what the caller says of the form's value: anything may be validated.
 */
export interface CasePlanValidator<Value> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'dcf-case-plan-rules';
    /** Synchronous; never throws. */
    readonly validate: (value: unknown) => FormValidation<Value>;
    /** For the type checker alone: absent when the program runs. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}
