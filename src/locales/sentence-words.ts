import type { Outcome } from '../evaluator/outcome';

/** The sentences that rules share, and those that ask for what is not recorded. */
export interface SentenceWords {
  /** In place of a due date where no day is set. */
  readonly noDueDate: string;
  readonly met: (title: string) => string;
  readonly notApplicable: (title: string) => string;
  /** @param missing - labels of the fields that are not known; none where none can be named */
  readonly undetermined: (title: string, missing: readonly string[]) => string;
  /** Stands after another message: a reason for leaving an entry out does not do. */
  readonly notApplicableRefused: string;
  /** A finding without a value from the record. */
  readonly redacted: (title: string, outcome: Outcome) => string;
  /** @param label - what the field is called */
  readonly question: (label: string) => string;
  /** What an element of a list leaves open: @param labels - of the facts that are not known */
  readonly notSettled: (labels: readonly string[]) => string;
  /** A field that has no name of its own. */
  readonly unnamedField: string;
}

/**
 * A title inside a sentence: it begins with a small letter there, unless it begins with an abbreviation.
 *
 * @example lowerFirst('A plan is on file') // => 'a plan is on file'
 * @example lowerFirst('DCF has a step') // => 'DCF has a step'
 */
export const lowerFirst = (title: string): string =>
  /^\p{Lu}[\p{Ll} ]/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
