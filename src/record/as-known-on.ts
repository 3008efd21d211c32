import type { CivilDate } from '../calendar/civil-date';
import type {
  CaseRecord,
  Child,
  ChildInPlacementCasePlan,
  ChildsParent,
  Family,
  FamilyCasePlan,
  NoPlanOnFile,
  Objective,
} from './case-record';

/**
 * The record as it was known on a day: an event after it has not occurred, what begins after it is not there yet,
 * and what ends after it is still running. Undated facts hold. Targets and expected dates are left as they are;
 * so are the entries of a plan, whose day of update is read where the entry is.
 *
 * List positions of children, plans and objectives stay as they are, so that pointers lead into the caller's record.
 */
export function asKnownOn(record: CaseRecord, asOf: CivilDate): CaseRecord {
  return {
    ...record,
    ...(record.family ? { family: familyAsKnownOn(record.family, asOf) } : {}),
    ...(record.children ? { children: record.children.map((child) => childAsKnownOn(child, asOf)) } : {}),
  };
}

type Day = string | null | undefined;

const isLater = (day: Day, asOf: CivilDate): boolean => typeof day === 'string' && day !== 'unknown' && day > asOf;

/** Leaves out what begins later. */
function begun<Element>(list: readonly Element[], begins: (element: Element) => Day, asOf: CivilDate): Element[] {
  return list.filter((element) => !isLater(begins(element), asOf));
}

function familyAsKnownOn(family: Family, asOf: CivilDate): Family {
  const { case: dcfCase, services, casePlan, earlierCasePlans } = family;
  return {
    ...family,
    ...(dcfCase ? { case: dcfCaseAsKnownOn(dcfCase, asOf) } : {}),
    ...(services
      ? {
          services: begun(services, ({ startedOn }) => startedOn, asOf).map((service) =>
            isLater(service.endedOn, asOf) ? { ...service, endedOn: null } : service,
          ),
        }
      : {}),
    ...(casePlan && isDevelopedLater(casePlan, asOf) ? { casePlan: planBefore(earlierCasePlans, asOf) } : {}),
    ...(earlierCasePlans
      ? { earlierCasePlans: begun(earlierCasePlans, ({ developedOn }) => developedOn, asOf) }
      : {}),
  };
}

type DcfCase = NonNullable<Family['case']>;

function dcfCaseAsKnownOn(dcfCase: DcfCase, asOf: CivilDate): DcfCase {
  if (isLater(dcfCase.openedOn, asOf)) return { status: 'closed' };
  if (!isLater(dcfCase.closedOn, asOf)) return dcfCase;
  return { ...dcfCase, status: 'open', closedOn: null };
}

function isDevelopedLater(plan: NonNullable<Family['casePlan'] | Child['casePlan']>, asOf: CivilDate): boolean {
  return 'developedOn' in plan && typeof plan.developedOn === 'string' && isLater(plan.developedOn, asOf);
}

/**
 * The plan that was in use before the present one was developed: the latest earlier plan, of which only the day is
 * recorded. Where the earlier plans are not known, neither is whether there was one.
 */
function planBefore(earlier: Family['earlierCasePlans'], asOf: CivilDate): FamilyCasePlan | NoPlanOnFile | null {
  if (!earlier) return null;
  const plans = begun(earlier, ({ developedOn }) => developedOn, asOf);
  if (plans.length === 0) return { onFile: false };
  // Where one of them has no day, that one may be the latest.
  const days = plans.map(({ developedOn }) => developedOn);
  const latest = days.every((day) => typeof day === 'string') ? days.sort().at(-1) : undefined;
  return { extent: 'excerpt', unknown: true, developedOn: latest ?? { unknown: true } };
}

function childAsKnownOn(child: Child, asOf: CivilDate): Child {
  const { parents, legalStatus, placements, permanency, casePlan, earlierCasePlans } = child;
  return {
    ...child,
    ...(parents ? { parents: parents.map((parent) => parentAsKnownOn(parent, asOf)) } : {}),
    ...(legalStatus
      ? {
          legalStatus: begun(legalStatus, ({ from }) => from, asOf).map((status) =>
            isLater(status.until, asOf) ? { ...status, until: null } : status,
          ),
        }
      : {}),
    ...(placements
      ? {
          placements: begun(placements, ({ startDate }) => startDate, asOf).map((placement) =>
            isLater(placement.endDate, asOf) ? { ...placement, endDate: null } : placement,
          ),
        }
      : {}),
    ...(permanency ? { permanency: permanencyAsKnownOn(permanency, asOf) } : {}),
    ...(casePlan ? { casePlan: childPlanAsKnownOn(casePlan, earlierCasePlans, asOf) } : {}),
    ...(earlierCasePlans
      ? { earlierCasePlans: begun(earlierCasePlans, ({ developedOn }) => developedOn, asOf) }
      : {}),
  };
}

function parentAsKnownOn(parent: ChildsParent, asOf: CivilDate): ChildsParent {
  return isLater(parent.terminatedOn, asOf) ? { ...parent, rights: 'intact', terminatedOn: null } : parent;
}

type Permanency = NonNullable<Child['permanency']>;

function permanencyAsKnownOn(permanency: Permanency, asOf: CivilDate): Permanency {
  const { prognosis, concurrentPermanencyPlan } = permanency;
  return {
    ...permanency,
    ...(isLater(prognosis?.assessedOn, asOf) ? { prognosis: { judgment: 'notYetAssessed' } } : {}),
    ...(isLater(concurrentPermanencyPlan?.on, asOf) ? { concurrentPermanencyPlan: { occurred: false } } : {}),
  };
}

type CasePlanOnFile = NonNullable<Child['casePlan']>;

function childPlanAsKnownOn(
  casePlan: CasePlanOnFile,
  earlier: Child['earlierCasePlans'],
  asOf: CivilDate,
): CasePlanOnFile | null {
  if (casePlan.onFile === false) return casePlan;
  if (isDevelopedLater(casePlan, asOf)) return planBefore(earlier, asOf);
  const { fsna, objectives } = casePlan as ChildInPlacementCasePlan;
  return {
    ...(casePlan as ChildInPlacementCasePlan),
    ...(fsna && 'occurred' in fsna && isLater(fsna.on, asOf) ? { fsna: { occurred: false } } : {}),
    ...(Array.isArray(objectives)
      ? { objectives: objectives.map((objective) => objectiveAsKnownOn(objective, asOf)) }
      : {}),
  };
}

function objectiveAsKnownOn(objective: Objective, asOf: CivilDate): Objective {
  const { progress } = objective;
  const evaluations = progress?.evaluations;
  if (!Array.isArray(evaluations) || !evaluations.some(({ on }) => isLater(on, asOf))) return objective;
  return { ...objective, progress: { ...progress, evaluations: begun(evaluations, ({ on }) => on, asOf) } };
}
