import type { CivilDate } from '../calendar/civil-date';
import type { FactValue } from '../evaluator/condition';
import type {
  ActionStep,
  Barrier,
  CaseReview,
  Child,
  ChildInPlacementCasePlan,
  Family,
  FamilyCasePlan,
  Objective,
  PermanencyHearing,
  Placement,
  PlanHearingRequest,
  PlanService,
  PriorityNeed,
} from '../record/case-record';
import type { ObjectiveParty } from './objective/objective-party';

/** Whom or what a rule speaks of. "For each" in the policy is one of these, never a loop inside a fact. */
export const SUBJECT_KINDS = [
  'family',
  'child',
  'placement',
  'caseReview',
  'permanencyHearing',
  'planHearingRequest',
  'familyCasePlan',
  'childInPlacementCasePlan',
  'service',
  'priorityNeed',
  'objective',
  'objectiveParty',
  'actionStep',
  'barrier',
] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface SubjectElements {
  family: Family;
  child: Child;
  placement: Placement;
  caseReview: CaseReview;
  permanencyHearing: PermanencyHearing;
  planHearingRequest: PlanHearingRequest;
  familyCasePlan: FamilyCasePlan;
  childInPlacementCasePlan: ChildInPlacementCasePlan;
  service: PlanService;
  priorityNeed: PriorityNeed;
  objective: Objective;
  objectiveParty: ObjectiveParty;
  actionStep: ActionStep;
  barrier: Barrier;
}

interface SubjectParents {
  family: null;
  child: Subject<'family'>;
  placement: Subject<'child'>;
  caseReview: Subject<'child'>;
  permanencyHearing: Subject<'child'>;
  planHearingRequest: Subject<'child'>;
  familyCasePlan: Subject<'family'>;
  childInPlacementCasePlan: Subject<'child'>;
  service: Subject<'childInPlacementCasePlan'>;
  priorityNeed: Subject<'childInPlacementCasePlan'>;
  objective: Subject<'childInPlacementCasePlan'>;
  objectiveParty: Subject<'objective'>;
  actionStep: Subject<'objective'>;
  barrier: Subject<'objective'>;
}

/** Each kind's parent kind: a rule reads the facts of its subject and of every subject above it. */
export const PARENT_KIND: { readonly [Kind in SubjectKind]: SubjectKind | null } = {
  family: null,
  child: 'family',
  placement: 'child',
  caseReview: 'child',
  permanencyHearing: 'child',
  planHearingRequest: 'child',
  familyCasePlan: 'family',
  childInPlacementCasePlan: 'child',
  service: 'childInPlacementCasePlan',
  priorityNeed: 'childInPlacementCasePlan',
  objective: 'childInPlacementCasePlan',
  objectiveParty: 'objective',
  actionStep: 'objective',
  barrier: 'objective',
};

/** Truths of conditions, and whose conditions they are: two rulesets do not share them. */
export interface Truths {
  of: object | null;
  known: (boolean | null | undefined)[];
}

/** One subject of one case: an element of the record, where it stands, and the facts computed of it so far. */
export interface Subject<Kind extends SubjectKind = SubjectKind> {
  readonly kind: Kind;
  /** The ids of the subject chain, `child:c1/objective:o2`; never an index unless an element has no id. */
  readonly key: string;
  /** JSON Pointer into the caller's own record. */
  readonly pointer: string;
  readonly element: SubjectElements[Kind];
  readonly parent: SubjectParents[Kind];
  readonly situation: Situation;
  /** What the plan's silence means here: that an entry is missing (whole plan) or that it is unknown (excerpt). */
  readonly silence: 'missing' | 'unknown';
  /** Facts already computed, by their slot among those of its kind. */
  readonly values: (FactValue | undefined)[];
  /** Conditions already asked. */
  readonly truths: Truths;
}

/** The subject at or above another that is of a kind. */
export function ownerOf(subject: Subject, kind: SubjectKind): Subject | null {
  for (let at: Subject | null = subject; at !== null; at = at.parent) if (at.kind === kind) return at;
  return null;
}

/**
 * An id as it stands in a subject's key, where `/` parts the chain and `#` begins a number.
 *
 * @example subjectName('c1') // => 'c1'
 * @example subjectName('#2/a') // => '~22~1a'
 */
export const subjectName = (id: string): string =>
  id.replaceAll('~', '~0').replaceAll('/', '~1').replace(/^#/, '~2');

/** The value of a policy parameter in force on a day; `null` where none is in force yet. */
export type ParameterReader = (id: string, on: CivilDate) => number | string | null;

/** One case on one day: what every fact may read besides its own subject. */
export interface Situation {
  readonly asOf: CivilDate;
  readonly parameter: ParameterReader;
  /** The children of the case; `null` where the list is not known. */
  children: readonly Subject<'child'>[] | null;
}
