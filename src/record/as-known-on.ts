import type { CivilDate } from '../calendar/civil-date';
import type {
  CaseRecord,
  Child,
  ChildInPlacementCasePlan,
  ChildsParent,
  Family,
  FamilyCasePlan,
  NoPlanOnFile,
} from './case-record';
import { remember } from './position';
import { recordTimeline, type Timeline } from './timeline';

/**
 * The record as it was known on a day: an event after it has not occurred, what begins after it is not there yet,
 * and what ends after it is still running. Undated facts hold. Targets and expected dates are left as they are;
 * so are the entries of a plan, whose day of update is read where the entry is.
 *
 * Children, plans and objectives stay where they are; of elements that are left with fewer before them, `positionOf`
 * still tells the place, so that pointers lead into the caller's record.
 */
export function asKnownOn(record: CaseRecord, asOf: CivilDate): CaseRecord {
  const known = happenedBy(record, recordTimeline(), asOf) as CaseRecord;
  return {
    ...known,
    ...(known.family ? { family: familyAsKnownOn(known.family, asOf) } : {}),
    ...(known.children ? { children: known.children.map((child) => childAsKnownOn(child, asOf)) } : {}),
  };
}

type Day = string | null | undefined;

const isLater = (day: unknown, asOf: CivilDate): boolean =>
  typeof day === 'string' && day !== 'unknown' && day > asOf;

/** Members that hold the day on which their element ended. */
const ENDS = ['endDate', 'until', 'endedOn'] as const;

type Json = { readonly [name: string]: unknown };

/** A part of the record without what happened later; the part itself where nothing did. */
function happenedBy(part: unknown, timeline: Timeline, asOf: CivilDate): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return elementsBy(part, timeline.within.get('*'), asOf);
  const stated = part as Json;
  if (timeline.isEvent) return isLater(stated.on, asOf) ? { occurred: false } : part;
  const changed: [string, unknown][] = [];
  for (const [name, within] of timeline.within) {
    const member = stated[name];
    const happened = happenedBy(member, within, asOf);
    if (happened !== member) changed.push([name, happened]);
  }
  if (timeline.begins !== null) {
    for (const end of ENDS) if (isLater(stated[end], asOf)) changed.push([end, null]);
  }
  return changed.length === 0 ? part : { ...stated, ...Object.fromEntries(changed) };
}

function elementsBy(list: readonly unknown[], timeline: Timeline | undefined, asOf: CivilDate): unknown {
  if (!timeline) return list;
  const { begins } = timeline;
  const isThere = (element: unknown): boolean => begins === null || !isLater((element as Json)[begins], asOf);
  if (!list.every(isThere)) {
    return list.flatMap((element, index) =>
      isThere(element) ? [remember(happenedBy(element, timeline, asOf), index)] : [],
    );
  }
  const known = list.map((element) => happenedBy(element, timeline, asOf));
  return known.every((element, index) => element === list[index]) ? list : known;
}

function familyAsKnownOn(family: Family, asOf: CivilDate): Family {
  const { case: dcfCase, casePlan, earlierCasePlans } = family;
  return {
    ...family,
    ...(dcfCase ? { case: dcfCaseAsKnownOn(dcfCase, asOf) } : {}),
    ...(casePlan && isDevelopedLater(casePlan, asOf) ? { casePlan: planBefore(earlierCasePlans) } : {}),
  };
}

type DcfCase = NonNullable<Family['case']>;

function dcfCaseAsKnownOn(dcfCase: DcfCase, asOf: CivilDate): DcfCase {
  if (isLater(dcfCase.openedOn, asOf)) return { status: 'closed' };
  const { applicationApprovedOn: approved, acceptedForServicesOn: accepted } = dcfCase;
  return {
    ...dcfCase,
    ...(isLater(approved, asOf) ? { applicationApprovedOn: null } : {}),
    ...(isLater(accepted, asOf) ? { acceptedForServicesOn: null } : {}),
    ...(isLater(dcfCase.closedOn, asOf) ? { status: 'open', closedOn: null } : {}),
  };
}

function isDevelopedLater(
  plan: NonNullable<Family['casePlan'] | Child['casePlan']>,
  asOf: CivilDate,
): boolean {
  return 'developedOn' in plan && isLater(plan.developedOn, asOf);
}

/**
 * The plan that was in use before the present one was developed: the latest earlier plan, of which only the day is
 * recorded. Where the earlier plans are not known, neither is whether there was one.
 */
function planBefore(earlier: Family['earlierCasePlans']): FamilyCasePlan | NoPlanOnFile | null {
  if (!earlier) return null;
  if (earlier.length === 0) return { onFile: false };
  // Where one of them has no day, that one may be the latest.
  const days: readonly Day[] = earlier.map(({ developedOn }) => developedOn);
  const latest = days.every((day) => typeof day === 'string') ? [...days].sort().at(-1) : undefined;
  return { extent: 'excerpt', unknown: true, developedOn: latest ?? { unknown: true } };
}

function childAsKnownOn(child: Child, asOf: CivilDate): Child {
  const { parents, permanency, casePlan, earlierCasePlans } = child;
  return {
    ...child,
    ...(parents ? { parents: parents.map((parent) => parentAsKnownOn(parent, asOf)) } : {}),
    ...(isLater(permanency?.prognosis?.assessedOn, asOf)
      ? { permanency: { ...permanency, prognosis: { judgment: 'notYetAssessed' } } }
      : {}),
    ...(casePlan ? { casePlan: childPlanAsKnownOn(casePlan, earlierCasePlans, asOf) } : {}),
  };
}

function parentAsKnownOn(parent: ChildsParent, asOf: CivilDate): ChildsParent {
  return isLater(parent.terminatedOn, asOf) ? { ...parent, rights: 'intact', terminatedOn: null } : parent;
}

type CasePlanOnFile = NonNullable<Child['casePlan']>;

/** Of a plan that was revised later it is not known whether, and when, it had been revised before. */
function childPlanAsKnownOn(
  casePlan: CasePlanOnFile,
  earlier: Child['earlierCasePlans'],
  asOf: CivilDate,
): CasePlanOnFile | null {
  if (casePlan.onFile === false) return casePlan;
  if (isDevelopedLater(casePlan, asOf)) return planBefore(earlier);
  const plan = casePlan as ChildInPlacementCasePlan;
  return isLater(plan.revisedOn, asOf) ? { ...plan, revisedOn: { unknown: true } } : plan;
}
