import type { Outcome } from '../evaluator/outcome';
import type { SubjectKind } from '../facts/subject';
import type { Topic } from '../ruleset/documents';

/** The words of a printed report, text or Markdown. */
export interface PageWords {
  readonly title: (caseId: string | undefined) => string;
  /** @param source - where the record was read */
  readonly asOf: (date: string, source: string | undefined) => string;
  readonly marks: MarkWords;
  readonly headings: HeadingWords;
  readonly topics: { readonly [Each in Topic]: string };
  readonly subjects: SubjectWords;
  readonly plans: PlanWords;
  readonly deadlines: DeadlineWords;
  readonly openFields: OpenFieldWords;
  readonly totals: TotalsWords;
  readonly columns: {
    readonly plans: readonly [
      concerns: string,
      plan: string,
      required: string,
      phase: string,
      onFile: string,
    ];
    readonly deadlines: readonly [
      what: string,
      concerns: string,
      status: string,
      due: string,
      countedFrom: string,
    ];
  };
  /** After a citation: where in the record. @param pointer - a JSON Pointer, as it is to be printed */
  readonly inTheRecord: (pointer: string) => string;
  readonly wholeRecord: string;
  /** After a citation of a provision whose own text was not read. */
  readonly secondarySource: string;
}

export interface MarkWords {
  /** What stands before the explanation of the marks. */
  readonly heading: string;
  readonly outstanding: string;
  readonly attention: string;
  readonly unknown: string;
  readonly note: string;
}

export interface HeadingWords {
  readonly plans: string;
  readonly deadlines: string;
  readonly openFields: string;
  readonly notices: string;
  readonly totals: string;
  readonly sameDuty: string;
  readonly missing: string;
  readonly doneLate: string;
  readonly pending: string;
  readonly met: string;
  readonly notApplicable: string;
}

export interface SubjectWords {
  readonly kinds: {
    readonly [
      Each in Exclude<SubjectKind, 'familyCasePlan' | 'childInPlacementCasePlan' | 'objectiveParty'>
    ]: string;
  };
  /** Who owes an action step or an evaluation. */
  readonly roles: { readonly [role: string]: string };
  readonly notKnownWho: string;
  /** An element without an id, by its number. */
  readonly number: (number: string) => string;
}

export interface PlanWords {
  readonly family: string;
  readonly childInPlacement: string;
  readonly phases: { readonly initial: string; readonly ongoing: string; readonly undetermined: string };
  readonly required: { readonly yes: string; readonly no: string; readonly undetermined: string };
  readonly onFile: {
    readonly yes: string;
    readonly no: string;
    /** A plan is recorded, but does not count. */
    readonly recordedOnly: string;
    readonly undetermined: string;
  };
  readonly why: string;
  readonly dependsOn: string;
  /** A report restricted to some authorities may not speak of plans: silence is not "none is required". */
  readonly leftOut: string;
}

type DeadlineStatus = 'onTime' | 'late' | 'due' | 'overdue' | 'undetermined';

export interface DeadlineWords {
  /** @param days - days left or days late; absent from a redacted report */
  readonly status: (status: DeadlineStatus, days: number | undefined) => string;
  /** How the day stands to the status: "was due by". */
  readonly dueIs: { readonly [Each in DeadlineStatus]: string };
  readonly countedFrom: (what: string) => string;
  /** What needs no line of its own. */
  readonly doneOnTime: (duties: string) => string;
  /** How often, 2 or more. */
  readonly times: (count: number) => string;
}

export interface OpenFieldWords {
  /** How many findings cannot be told. */
  readonly findings: (count: number) => string;
  /** How many of them can turn out only well. */
  readonly harmless: (count: number) => string;
  readonly eachLine: string;
  /** Checks of a plan of which nothing is known; @param besideFindings - whether other findings are open too */
  readonly countedOnly: (count: number, besideFindings: boolean) => string;
}

export interface TotalsWords {
  /** What is outstanding, for the top of the page; parts with a count of 0 are left out before. */
  readonly inShort: (parts: string) => string;
  readonly missing: (count: number) => string;
  readonly overdue: (count: number) => string;
  readonly doneLate: (count: number) => string;
  readonly outcomes: { readonly [Each in Outcome]: (count: number) => string };
  readonly ofChecks: (all: number, outcomes: string) => string;
  readonly noRule: string;
  readonly noneApplies: (rules: number) => string;
  readonly nothingOutstanding: (met: number, rules: number) => string;
  readonly disclaimer: string;
  readonly versions: (rules: string, digest: string, library: string) => string;
}
