import { safeEvaluateCase, type EvaluateWithRulesetOptions } from '../evaluate-with-ruleset';
import type { CaseRecord } from '../record/case-record';
import { heldContext, recordWithForm, WHOLE_RECORD, type FormContext } from './form-context';
import { formIssuesOf } from './form-issue';
import type { CasePlanValidator } from './standard-schema';

/** How a form's value is validated. */
export interface CasePlanValidatorOptions extends Pick<
  EvaluateWithRulesetOptions,
  'asOf' | 'ruleset' | 'authorities' | 'locale'
> {
  /** What the form does not edit, and where its value belongs; absent: the form edits the whole record. */
  readonly context?: FormContext;
}

/**
 * A Standard Schema for a form on a case record, or on a part of one: a child's plan, a child, the family.
 *
 * Its issues are what has to be put right in the form's own value: values that cannot be read, and findings of severity
 * `error`, which something recorded now closes. Everything else (warnings, what is pending or undetermined, what lies
 * elsewhere in the record) keeps no form from being saved: show it in a panel, from a report on
 * `recordWithForm(value, context)`. An option that cannot be read, such as a half-typed `asOf`, is an issue of the form.
 *
 * The context is read once, here: where its record changes, make another validator.
 *
 * @throws RangeError if the context cannot be read, or `context.at` is no JSON Pointer, leads through an element of a
 *   list that is not there, deeper than a record goes or into a list that is too long for one.
 */
export function casePlanValidator<Value = CaseRecord>(
  options: CasePlanValidatorOptions,
): CasePlanValidator<Value> {
  const { asOf, ruleset, authorities, locale } = options;
  const context = heldContext(options.context ?? WHOLE_RECORD);
  const { at } = context;
  const evaluation: EvaluateWithRulesetOptions = {
    asOf,
    ruleset,
    ...(authorities ? { authorities } : {}),
    ...(locale ? { locale } : {}),
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'dcf-case-plan-rules',
      validate: (value) => {
        const issues = formIssuesOf(safeEvaluateCase(recordWithForm(value, context), evaluation), at);
        return issues.length > 0 ? { issues } : { value: value as Value };
      },
    },
  };
}
