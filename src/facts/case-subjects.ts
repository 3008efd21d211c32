import type { CivilDate } from '../calendar/civil-date';
import type { CaseRecord, Child, Family, Objective } from '../record/case-record';
import { positionOf } from '../record/position';
import { partiesOf } from './objective/parties';
import { objectivesOf } from './objective/needs';
import { silenceOf, suppliedPlan } from './plan/plan-on-file';
import { servicesOf } from './plan/services';
import { fieldAt, planValueOf } from './plan-entry';
import {
  subjectName,
  type ParameterReader,
  type Situation,
  type Subject,
  type SubjectElements,
  type SubjectKind,
} from './subject';

/** All subjects of a case by kind, each list in the order of the record. */
export type CaseSubjects = { readonly [Kind in SubjectKind]: readonly Subject<Kind>[] };

/**
 * The subjects of a record: the family, its children, their plans, and what the plans are made of.
 * A list that is not known has no subjects; a plan that is not known has one, of which everything is unknown.
 */
export function subjectsOf(record: CaseRecord, asOf: CivilDate, parameter: ParameterReader): CaseSubjects {
  const situation: Situation = { asOf, parameter, children: null };
  const family = subject('family', record.family ?? ({} as Family), null, situation, 'family', '/family');
  const children = (record.children ?? []).map((child, index) =>
    subject('child', child, family, situation, `child:${nameOf(child, index)}`, `/children/${index}`),
  );
  situation.children = record.children ? children : null;
  const childPlans = children.flatMap(childPlanOf);
  const objectives = childPlans.flatMap((plan) =>
    elementsOf(plan, 'objective', objectivesOf(plan), '/objectives'),
  );
  return {
    family: [family],
    child: children,
    placement: children.flatMap((child) => eventsOf(child, 'placement', 'placements')),
    caseReview: children.flatMap((child) => eventsOf(child, 'caseReview', 'caseReviews')),
    permanencyHearing: children.flatMap((child) =>
      eventsOf(child, 'permanencyHearing', 'permanencyHearings'),
    ),
    planHearingRequest: children.flatMap((child) =>
      eventsOf(child, 'planHearingRequest', 'planHearingRequests'),
    ),
    familyCasePlan: familyPlanOf(family),
    childInPlacementCasePlan: childPlans,
    service: childPlans.flatMap((plan) => elementsOf(plan, 'service', servicesOf(plan), '/services')),
    priorityNeed: childPlans.flatMap((plan) =>
      elementsOf(
        plan,
        'priorityNeed',
        planValueOf(plan.element.priorityNeeds, plan.silence),
        '/priorityNeeds',
      ),
    ),
    objective: objectives,
    objectiveParty: objectives.flatMap(partySubjectsOf),
    actionStep: objectives.flatMap((objective) => partsOf(objective, 'actionStep', ['actionSteps'])),
    barrier: objectives.flatMap((objective) => partsOf(objective, 'barrier', ['progress', 'barriers'])),
  };
}

function subject<Kind extends SubjectKind>(
  kind: Kind,
  element: SubjectElements[Kind],
  parent: Subject<Kind>['parent'],
  situation: Situation,
  key: string,
  pointer: string,
  silence: 'missing' | 'unknown' = 'unknown',
): Subject<Kind> {
  return {
    kind,
    element,
    parent,
    situation,
    key,
    pointer,
    silence,
    values: [],
    truths: { of: null, known: [] },
  };
}

/** An element's own id, or its number among its siblings. */
const nameOf = (element: { readonly id?: string | null | undefined }, index: number): string =>
  element.id ? subjectName(element.id) : `#${index + 1}`;

const UNKNOWN_PLAN = { extent: 'excerpt' } as const;

function familyPlanOf(family: Subject<'family'>): readonly Subject<'familyCasePlan'>[] {
  const plan = suppliedPlan(family.element.casePlan);
  if (plan === null) return [];
  const element = plan ?? UNKNOWN_PLAN;
  const pointer = `${family.pointer}/casePlan`;
  return [
    subject('familyCasePlan', element, family, family.situation, family.key, pointer, silenceOf(element)),
  ];
}

function childPlanOf(child: Subject<'child'>): readonly Subject<'childInPlacementCasePlan'>[] {
  const plan = suppliedPlan((child.element as Child).casePlan);
  if (plan === null) return [];
  const element = plan ?? UNKNOWN_PLAN;
  const pointer = `${child.pointer}/casePlan`;
  return [
    subject(
      'childInPlacementCasePlan',
      element,
      child,
      child.situation,
      child.key,
      pointer,
      silenceOf(element),
    ),
  ];
}

/** Whether a plan subject stands for a plan of which it is not known whether there is one. */
export const isUnknownPlan = (plan: Subject<SubjectKind>): boolean => plan.element === UNKNOWN_PLAN;

/** What a child's lists hold; an element keeps its place also where the ones before it had not yet happened. */
function eventsOf<Kind extends 'placement' | 'caseReview' | 'permanencyHearing' | 'planHearingRequest'>(
  child: Subject<'child'>,
  kind: Kind,
  list: 'placements' | 'caseReviews' | 'permanencyHearings' | 'planHearingRequests',
): readonly Subject<Kind>[] {
  const elements = (child.element[list] ?? []) as readonly SubjectElements[Kind][];
  return elements.map((element, index) => {
    const position = positionOf(element, index);
    const key = `${child.key}/${kind}:${nameOf(element, position)}`;
    const parent = child as Subject<Kind>['parent'];
    return subject(kind, element, parent, child.situation, key, `${child.pointer}/${list}/${position}`);
  });
}

type ListedElement = { readonly id?: string | null | undefined; readonly unknown?: true | undefined };

function elementsOf<Kind extends 'service' | 'priorityNeed' | 'objective' | 'actionStep' | 'barrier'>(
  parent: NonNullable<Subject<Kind>['parent']>,
  kind: Kind,
  list: unknown,
  field: string,
): readonly Subject<Kind>[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly (SubjectElements[Kind] & ListedElement)[]).map((element, index) =>
    subject(
      kind,
      element,
      parent as Subject<Kind>['parent'],
      parent.situation,
      `${parent.key}/${kind}:${nameOf(element, index)}`,
      `${parent.pointer}${field}/${index}`,
      element.unknown ? 'unknown' : parent.silence,
    ),
  );
}

function partsOf<Kind extends 'actionStep' | 'barrier'>(
  objective: Subject<'objective'>,
  kind: Kind,
  path: readonly string[],
): readonly Subject<Kind>[] {
  const { stated, silence } = fieldAt(objective, path);
  return elementsOf(objective, kind, planValueOf(stated, silence), `/${path.join('/')}`);
}

function partySubjectsOf(objective: Subject<'objective'>): readonly Subject<'objectiveParty'>[] {
  return partiesOf(objective.parent).map((party) => {
    const id = party.identified ? (party.partyId ? `:${subjectName(party.partyId)}` : '') : ':?';
    const key = `${objective.key}/party:${party.role}${id}`;
    const silence = (objective.element as Objective).unknown ? 'unknown' : objective.silence;
    return subject('objectiveParty', party, objective, objective.situation, key, objective.pointer, silence);
  });
}
