// Generated from report-schema.ts; `npm test -- -u` writes it anew.

/**
 * What the policy says of one case on one day. A met rule means only that the recorded facts satisfy it.
 */
export interface Report {
  /**
   * The day on which the case was evaluated
   */
  asOf: string;
  /**
   * Version of the rules
   */
  rulesVersion: string;
  /**
   * SHA-256 of the rule documents
   */
  rulesDigest: string;
  /**
   * Version of the library
   */
  libraryVersion: string;
  language: ReportLanguage;
  /**
   * Which plans the family and each child need
   */
  requiredPlans: RequiredPlan[];
  /**
   * What is owed by a day, in the order of the policy
   */
  deadlines: Deadline[];
  /**
   * What is outstanding; with include "all", everything
   */
  findings: Finding[];
  /**
   * What to know besides
   */
  notices: NoticeInReport[];
  /**
   * What to find out next: first what would settle the most findings by itself
   */
  openQuestions: OpenQuestion[];
  /**
   * How often each rule gave each outcome, over everything that was evaluated
   */
  counts: {
    [k: string]: {
      [k: string]: number;
    };
  };
  /**
   * The provisions that the report cites
   */
  provisions: {
    [k: string]: Citation;
  };
  /**
   * The facts that the findings name
   */
  facts: {
    [k: string]: {
      /**
       * What the fact is, in words
       */
      label: string;
      /**
       * years, months or calendarDays
       */
      unit?: string;
    };
  };
}
/**
 * The language of the report, and how far to trust its words
 */
export interface ReportLanguage {
  /**
   * BCP 47 tag of the language
   */
  tag: string;
  /**
   * false: no translator has reviewed the words
   */
  reviewed: boolean;
  /**
   * What a reader must know of the words, in that language
   */
  note?: string;
  /**
   * Ids of the rules, notices and facts, and patterns of the fields, whose words are in English instead
   */
  untranslated?: string[];
}
/**
 * Whether a plan is required, and why
 */
export interface RequiredPlan {
  /**
   * Which kind of plan
   */
  plan: 'family' | 'childInPlacement';
  /**
   * family, or child:c1
   */
  subject: string;
  /**
   * Whether the policy requires the plan; undetermined: the facts do not tell
   */
  required: boolean | 'undetermined';
  /**
   * initial until a plan was developed in this case or episode
   */
  phase: 'initial' | 'ongoing' | 'undetermined';
  /**
   * Ids of the provisions whose triggers hold
   */
  because: string[];
  /**
   * Ids of the provisions whose triggers are not known
   */
  couldBe: string[];
  /**
   * Whether such a plan is on file
   */
  onFile: boolean | 'undetermined';
  /**
   * Whether the record gives a plan, be it a draft, whose contents are looked into
   */
  supplied: boolean | 'undetermined';
}
/**
 * A duty that is owed by a day
 */
export interface Deadline {
  /**
   * What falls due
   */
  what: string;
  /**
   * Whom it concerns: family, child:c1
   */
  subject: string;
  /**
   * What the day is from which it is counted, as a noun phrase
   */
  countedFrom?: string;
  /**
   * The day from which it is counted
   */
  startsOn?: string;
  /**
   * The last day on which it is in time; absent where it is not known
   */
  dueDate?: string;
  /**
   * onTime and late: done. due and overdue: not done. undetermined: the facts do not tell whether it is owed or done
   */
  status: 'onTime' | 'late' | 'due' | 'overdue' | 'undetermined';
  /**
   * due only: calendar days until the due date; 0 on the day itself
   */
  daysLeft?: number;
  /**
   * late and overdue only: calendar days after the due date
   */
  daysLate?: number;
  /**
   * Id of the rule
   */
  ruleId: string;
}
/**
 * What one rule says of one subject
 */
export interface Finding {
  /**
   * Rule and subject; stable from run to run
   */
  id: string;
  /**
   * Id of the rule
   */
  ruleId: string;
  /**
   * met, notMet, pending, undetermined or notApplicable
   */
  outcome: 'met' | 'notMet' | 'pending' | 'undetermined' | 'notApplicable';
  /**
   * error: outstanding and curable. warning: late, undetermined, or not a firm duty. info: nothing to do
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * What the rule is about
   */
  topic:
    | 'requiredPlan'
    | 'concurrentPlan'
    | 'planElements'
    | 'language'
    | 'participation'
    | 'services'
    | 'contents'
    | 'otherAreas'
    | 'age13AndOlder'
    | 'subsidizedGuardianship'
    | 'transitioningDueToAge'
    | 'objectives'
    | 'progress'
    | 'actionSteps'
    | 'placement'
    | 'legalPermanency'
    | 'caseReview'
    | 'notice'
    | 'olderYouth';
  /**
   * The ids of the subject chain, child:c1/objective:o2
   */
  subject: string;
  /**
   * JSON Pointer to the field in the caller’s own record
   */
  pointer: string;
  /**
   * One sentence or two, fit for a caseworker and for a form field
   */
  message: string;
  /**
   * Id of the message in the catalogues
   */
  messageId: string;
  /**
   * The values that stand in the message
   */
  params?: {
    [k: string]: boolean | number | string | string[] | null;
  };
  /**
   * Ids of the provisions that the finding rests on
   */
  provisions: string[];
  /**
   * The last day on which the duty can be, or could have been, done in time
   */
  dueDate?: string;
  /**
   * true: done, but after its day
   */
  late?: true;
  /**
   * By how many calendar days it was done late, or is overdue
   */
  daysLate?: number;
  /**
   * notMet only: whether something recorded or done now closes it
   */
  curable?: boolean;
  /**
   * The comparisons that decided the outcome
   */
  evidence?: Evidence[];
  /**
   * undetermined only: ids of the facts that are not known and keep the answer open
   */
  missingFacts?: string[];
  /**
   * undetermined only: JSON Pointers of the fields of the record that would settle it
   */
  missingFields?: string[];
  /**
   * undetermined only: the outcomes that are still possible
   */
  couldBe?: ('met' | 'notMet' | 'pending' | 'undetermined' | 'notApplicable')[];
  remedy?: Remedy;
  /**
   * Ids of findings on the same duty by another rule
   */
  relatedFindings?: string[];
}
/**
 * A comparison that decided the outcome
 */
export interface Evidence {
  /**
   * Id of the fact that was compared
   */
  fact: string;
  /**
   * The comparison; absent for equal
   */
  operator?: string;
  /**
   * What the record gives; absent from a redacted report
   */
  actual?: boolean | number | string | string[] | null;
  /**
   * What it was compared with
   */
  required: boolean | number | string | string[] | null;
}
/**
 * With the option remedies only: what closes it; absent where nothing that anybody can change does
 */
export interface Remedy {
  /**
   * met: the finding is met then. late: its day has passed, and it is done late
   */
  leadsTo: 'met' | 'late';
  /**
   * Any one of them closes the finding, in the order of the rule
   */
  eitherOf: RemedyAlternative[];
}
/**
 * Changes of the record that together close a finding
 */
export interface RemedyAlternative {
  /**
   * What to do, as a clause: record that the child took part in developing the plan
   */
  words: string;
  /**
   * All of them are needed, and no others
   */
  changes: RemedyChange[];
}
/**
 * A change of the record
 */
export interface RemedyChange {
  /**
   * Id of the fact that it brings about
   */
  fact: string;
  /**
   * JSON Pointer into the caller’s own record; a last step - appends to a list
   */
  pointer: string;
  /**
   * What to set there: … and the day of evaluation stand where the writer knows better; absent from a redacted report
   */
  value?:
    | string
    | number
    | boolean
    | {
        [k: string]: unknown;
      };
}
/**
 * Something to know that changes no outcome
 */
export interface NoticeInReport {
  /**
   * Id of the notice
   */
  id: string;
  /**
   * Whom it concerns
   */
  subject: string;
  /**
   * What to know
   */
  message: string;
  /**
   * Ids of the provisions that it rests on
   */
  provisions: string[];
}
/**
 * A field of the record that keeps findings undetermined
 */
export interface OpenQuestion {
  /**
   * JSON Pointer to the field in the caller’s own record
   */
  pointer: string;
  /**
   * What the field is called in a sentence
   */
  label: string;
  /**
   * The question in words
   */
  question: string;
  /**
   * How many undetermined findings wait for it, perhaps for others as well
   */
  findings: number;
  /**
   * How many of them wait for nothing else
   */
  settles: number;
}
/**
 * A provision that the report cites
 */
export interface Citation {
  /**
   * Id of the document
   */
  instrument: string;
  /**
   * Whose document it is
   */
  authority: 'dcfPolicy' | 'stateLaw' | 'federalLaw' | 'otherDcfPolicy';
  /**
   * How to cite the place
   */
  pinpoint: string;
  /**
   * What it says, in plain words
   */
  paraphrase: string;
  /**
   * primary: the text itself was read. secondary: another source that reports it
   */
  verification: 'primary' | 'secondary';
}
