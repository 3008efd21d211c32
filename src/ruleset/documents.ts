import type { Condition } from '../evaluator/condition';
import type { SubjectKind } from '../facts/subject';

/**
 * Whose rule it is. A caller may restrict a report to some authorities.
 *
 * `dcfPolicy`: the two policy documents. `otherDcfPolicy`: DCF policies beside them, read in an old copy or through
 * another source.
 */
export const AUTHORITIES = ['dcfPolicy', 'stateLaw', 'federalLaw', 'otherDcfPolicy'] as const;

export type Authority = (typeof AUTHORITIES)[number];

export const MODALITIES = ['shall', 'should', 'may', 'states'] as const;

export type Modality = (typeof MODALITIES)[number];

export const DISPOSITIONS = [
  'rule',
  'condition',
  'definition',
  'parameter',
  'judgment',
  'principle',
  'gathered',
  'reference',
  'outOfScope',
] as const;

export type Disposition = (typeof DISPOSITIONS)[number];

/** What evaluation reads of the document that a folder of `rules/` encodes. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly authority: Authority;
  /** Where the instrument stands in a report. */
  readonly order: number;
}

export interface InstrumentDocument extends Instrument {
  /** What the document is, and what of it was read. */
  readonly about: string;
}

/** What evaluation reads of a provision: how it is cited, and how firmly it speaks. */
export interface CitedProvision {
  readonly id: string;
  /** How a caseworker would cite it. */
  readonly pinpoint: string;
  readonly paraphrase: string;
  readonly modality: Modality;
  /** Whether the text itself was read, or another source that reports it. */
  readonly verification: 'primary' | 'secondary';
}

/** One sentence or bullet of a document, in our words. */
export interface Provision extends CitedProvision {
  /** The row of the sentence table, for the two policy documents. */
  readonly row?: number;
  readonly heading: string;
  /** The first few words of the text, to find it by. */
  readonly begins: string;
  readonly disposition: { readonly kind: Disposition; readonly reason?: string };
  /** Which words are left to judgment, or how the sentence is read. */
  readonly note?: string;
}

export interface ProvisionsFile {
  readonly instrument: InstrumentDocument;
  readonly provisions: readonly Provision[];
}

export const PARAMETER_UNITS = ['years', 'months', 'calendarDays', 'count', 'date', 'monthDay'] as const;

/** A number or date that the law sets, with the days from which each value holds. */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  readonly unit: (typeof PARAMETER_UNITS)[number];
  readonly provision: string;
  /** In order of `from`; `null`: the start is not established, and the value is treated as in force. */
  readonly values: readonly { readonly from: string | null; readonly value: number | string }[];
  readonly note?: string;
}

/** A term or trigger that rules share, referred to by json-rules-engine's own `{"condition": "id"}`. */
export interface NamedCondition {
  readonly id: string;
  /** A clause in lower case: "the family has an open case in ongoing services". */
  readonly label: string;
  readonly subject: SubjectKind;
  readonly provisions: readonly string[];
  readonly assumptions?: readonly string[];
  readonly when: Condition;
  /** As a reason for a plan it is not cited where this is known to hold: another trigger then says it better. */
  readonly citedUnless?: Condition;
}

/** What a rule is about; the selectors of the report go by it. */
export const TOPICS = [
  'requiredPlan',
  'concurrentPlan',
  'planElements',
  'language',
  'participation',
  'services',
  'contents',
  'otherAreas',
  'age13AndOlder',
  'subsidizedGuardianship',
  'transitioningDueToAge',
  'objectives',
  'progress',
  'actionSteps',
  'placement',
  'legalPermanency',
  'caseReview',
  'notice',
  'olderYouth',
] as const;

export type Topic = (typeof TOPICS)[number];

/** The three date facts of a duty that is owed by a day. */
export interface ClockFacts {
  /** What falls due, as a noun phrase. */
  readonly what: string;
  readonly startsOn: string;
  readonly dueBy: string;
  readonly completedOn: string;
  /** A duty that falls due again and again: `dueBy` is the next day, and `completedOn` the last time it was done. */
  readonly recurs?: true;
}

/** Says that a rule decides whether a plan is required; the report's `requiredPlans` are read from such rules. */
export interface PlanDecision {
  readonly kind: 'family' | 'childInPlacement';
  /** The facts that hold the phase, whether the plan is on file, and whether the record gives one at all. */
  readonly phase: string;
  readonly onFile: string;
  readonly supplied: string;
}

/** The messages of a rule in English. Placeholders: `{dueDate}`, `{daysLate}`, `{daysLeft}`, `{fact.id}`, `{parameter.id}`. */
export interface RuleMessages {
  readonly notMet: string;
  /** In place of `notMet` where there was a day, and it has passed. */
  readonly overdue?: string;
  readonly met?: string;
  readonly pending?: string;
  readonly late?: string;
  readonly undetermined?: string;
}

/** What evaluation reads of one duty, of one kind of subject. */
export interface Rule {
  /** Permanent, kebab-case, states the duty; never reused. */
  readonly id: string;
  readonly provisions: readonly string[];
  readonly title: string;
  readonly subject: SubjectKind;
  readonly inForce: { readonly from: string | null; readonly until: string | null };
  /** Absent: the rule applies to every subject of its kind. */
  readonly applies?: Condition;
  readonly requires: Condition;
  /** For a duty that is owed by a day; `requires` then says only that the thing was done. */
  readonly clock?: ClockFacts;
  readonly plan?: PlanDecision;
  /** A curable finding weighs as a warning unless this is known to hold. */
  readonly warningUnless?: Condition;
  /** What is missing never weighs more than this: no day is set for the duty, or it follows from none of the facts. */
  readonly atMost?: 'warning';
  /** Rules of other documents on the same duty: findings of one child on one duty name each other. */
  readonly relatedRules?: readonly string[];
  /** JSON Pointer, relative to the subject, of what the user would fill in. */
  readonly field: string;
  readonly topic: Topic;
  readonly messages: RuleMessages;
}

/** A rule as its file holds it. */
export interface RuleDocument extends Rule {
  /** Every reading on which the answer depends. */
  readonly assumptions: readonly string[];
}

/** One heading's rules, in the order of the text. */
export interface RuleFile {
  readonly heading: string;
  readonly rules: readonly RuleDocument[];
}

/** Something to tell the reader that changes no outcome: a fact dated after the end of a program. */
export interface Notice {
  readonly id: string;
  readonly subject: SubjectKind;
  readonly provisions: readonly string[];
  readonly when: Condition;
  readonly message: string;
}

/** Everything in one folder of `rules/`, as its JSON files hold it. */
export interface InstrumentDocuments extends ProvisionsFile {
  readonly conditions: readonly NamedCondition[];
  readonly parameters: readonly Parameter[];
  readonly ruleFiles: readonly RuleFile[];
  readonly notices: readonly Notice[];
}

/** What of one folder is compiled: the built package holds no more of it, so that pages load no more. */
export interface EvaluatedDocuments {
  readonly instrument: Instrument;
  readonly provisions: readonly CitedProvision[];
  readonly conditions: readonly NamedCondition[];
  readonly parameters: readonly Parameter[];
  readonly ruleFiles: readonly { readonly rules: readonly Rule[] }[];
  readonly notices: readonly Notice[];
}
