import type { FactValue } from '../evaluator/condition';
import type { Outcome } from '../evaluator/outcome';
import type { Issue } from '../record/issue';
import type { Citation } from '../report/report';
import type { Ruleset } from '../ruleset/ruleset';

/** How a finding is explained. */
export interface ExplainOptions {
  /** The day on which the case is looked at, 'YYYY-MM-DD'. Required: the library has no clock. */
  readonly asOf: string;
  /** Leave out every value from the record. What holds and what does not is said all the same. */
  readonly redact?: boolean;
  /** The rules to apply; those of every document if absent. */
  readonly ruleset?: Ruleset;
}

/** Why a rule came out as it did for one subject. Plain JSON. */
export interface Explanation {
  /** `<rule id>@<subject key>`, as in a report. */
  readonly findingId: string;
  readonly ruleId: string;
  /** The ids of the subject chain, `child:c1/objective:o2`. */
  readonly subject: string;
  /** JSON Pointer to what the rule would have filled in, in the caller's own record. */
  readonly pointer: string;
  readonly asOf: string;
  readonly rulesVersion: string;
  readonly outcome: Outcome;
  /** `undetermined` only: the outcomes that are still possible. */
  readonly couldBe?: readonly Outcome[];
  /** The rule, as one sentence without a full stop. */
  readonly title: string;
  /** How the rule reads its provisions where they leave it open. */
  readonly assumptions: readonly string[];
  /** The provisions that any statement cites, by id. */
  readonly provisions: { readonly [id: string]: Citation };
  /** The outcome, and under it everything that it follows from. */
  readonly statement: Statement;
}

/**
 * What a statement is about.
 *
 * `outcome`: the root. `applies`, `requires`, `inTime`: the questions that it follows from. `conditions`, `not`:
 * conditions joined. `condition`: a term that rules share. `comparison`: a fact held against what the rule asks; here
 * the logic ends. Under it stands what it was made from: `fact`, `parameter`, `field` (of the record, as it was known
 * on `asOf`), `missingField`.
 */
export type StatementKind =
  | 'outcome'
  | 'applies'
  | 'requires'
  | 'inTime'
  | 'conditions'
  | 'not'
  | 'condition'
  | 'comparison'
  | 'fact'
  | 'parameter'
  | 'field'
  | 'missingField';

/** A sentence, true as it stands, and the statements that it follows from. */
export interface Statement {
  readonly kind: StatementKind;
  /**
   * Whether the question is answered yes, the condition holds, or the fact is so. A condition may ask that something
   * is *not* so: it is true then where the fact is false. Absent from a statement that is neither.
   */
  readonly truth?: boolean | 'unknown';
  /**
   * `true` for the statements that the outcome follows from: whatever the truth of all others, it would be the same.
   * Of an undetermined outcome: those that keep it open.
   */
  readonly decides?: true;
  readonly text: string;
  /** Id of the sentence in the catalogue; absent from the outcome, whose sentence is the rule's. */
  readonly messageId?: string;
  /** The values that stand in the text, as the record and the rules have them; `null` is what is not known. */
  readonly params?: { readonly [name: string]: FactValue | readonly FactValue[] };
  /** How the truth follows from the statements in `because`: all must hold, any of them, or none. Absent from the rest. */
  readonly needs?: 'all' | 'any' | 'none';
  /** Id of the fact that a comparison or a fact is about. */
  readonly fact?: string;
  /** Id of the named condition. */
  readonly condition?: string;
  /** Id of the parameter. */
  readonly parameter?: string;
  /** Whom a fact is about, where that is not the subject of the finding or one above it. */
  readonly subject?: string;
  /** JSON Pointers of the fields of the caller's own record. */
  readonly pointers?: readonly string[];
  /** Ids of the provisions that it rests on. */
  readonly provisions?: readonly string[];
  /** What it follows from. What a fact was made from stands where the fact is first mentioned. */
  readonly because: readonly Statement[];
}

/** The answer to a question why: an explanation, and what could not be read. */
export type ExplanationResult =
  | { readonly success: true; readonly explanation: Explanation }
  | {
      readonly success: false;
      readonly issues: readonly Issue[];
      /** The explanation by what could be read; `null` where the options are wrong, or there is no such finding. */
      readonly explanation: Explanation | null;
    };
