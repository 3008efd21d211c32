export type { Answer } from './answer';
export { casePlanValidator, type CasePlanValidatorOptions } from './case-plan-validator';
export { errorSummary, type ErrorSummaryEntry, type ErrorSummaryOptions } from './error-summary';
export type { FieldEntry, EntrySource } from './field-entry';
export { fieldId } from './field-id';
export { fieldStatus, type FieldStatus } from './field-status';
export { recordWithForm, type FormContext } from './form-context';
export {
  toFormErrors,
  type FormErrors,
  type FormErrorsAt,
  type FormErrorsOptions,
  type FormFieldError,
} from './form-errors';
export type { FormIssue } from './form-issue';
export { groupByField } from './group-by-field';
export type {
  CasePlanValidator,
  FormValidation,
  FormValidationFailure,
  FormValidationSuccess,
} from './standard-schema';
