import { and, not, or, type Truth } from '../../evaluator/truth';
import type { ChosenTeamMember } from '../../record/case-record';
import { factsOf } from '../fact';
import { fieldAt, MISSING, planValueOf, type PlanValue } from '../plan-entry';
import type { Subject } from '../subject';

type Plan = Subject<'childInPlacementCasePlan'>;

interface Member {
  /** Whether the child’s choice stands: DCF has not rejected the person. */
  readonly stands: Truth;
  readonly isFosterParentOrCaseworker: Truth;
}

const PATH = ['additionalContents', 'age13AndOlder', 'chosenTeamMembers'];

/** The members whom the child chose; none where the plan names none, `null` where that is not known. */
function chosenMembers(plan: Plan): readonly Member[] | null {
  const { stated, silence } = fieldAt(plan, PATH);
  const members = planValueOf(stated, silence);
  if (!Array.isArray(members)) return members === null ? null : [];
  return (members as readonly ChosenTeamMember[]).map((member) => memberOf(member, silence));
}

/** A rejection of which a whole plan does not speak was not made; of the person's role silence says nothing. */
function memberOf(member: ChosenTeamMember, silence: 'missing' | 'unknown'): Member {
  const within = member.unknown ? 'unknown' : silence;
  const rejected = planValueOf(member.rejectedForGoodCause, within) as PlanValue<boolean>;
  const role = planValueOf(member.isFosterParentOrCaseworker, 'unknown') as boolean | null;
  return { stands: rejected === MISSING ? true : not(rejected), isFosterParentOrCaseworker: role };
}

function areAtMostTheAllowed(plan: Plan): Truth {
  const members = chosenMembers(plan);
  const limit = plan.situation.parameter('federalChosenTeamMembers', plan.situation.asOf);
  if (!members || limit === null) return null;
  if (members.filter(({ stands }) => stands !== false).length <= Number(limit)) return true;
  return members.filter(({ stands }) => stands === true).length > Number(limit) ? false : null;
}

function areOutsideOfCare(plan: Plan): Truth {
  const members = chosenMembers(plan);
  return (
    members &&
    and(
      members.map(({ stands, isFosterParentOrCaseworker }) =>
        or([not(stands), not(isFosterParentOrCaseworker)]),
      ),
    )
  );
}

const FIELDS = [`/${PATH.join('/')}`, `/${PATH.join('/')}/*`];

export const chosenTeamMemberFacts = factsOf('childInPlacementCasePlan', {
  chosenTeamMembersAreAtMostTwo: {
    type: 'boolean',
    label: 'no more than two members of the planning team are the child’s choice',
    description:
      'Whether, leaving out those whom DCF rejected for good cause, the child chose at most two members.',
    provision: 'usc-42-675.1.B.2.b',
    fields: FIELDS,
    parameters: ['federalChosenTeamMembers'],
    compute: areAtMostTheAllowed,
  },
  chosenTeamMembersAreOutsideOfCare: {
    type: 'boolean',
    label: 'none of the members whom the child chose is a foster parent or caseworker of the child',
    description:
      'Whether every member whom the child chose, and whom DCF did not reject, is neither foster parent nor caseworker of the child; not known where the plan does not say it of one.',
    provision: 'usc-42-675.1.B.2.c',
    fields: FIELDS,
    compute: areOutsideOfCare,
  },
});
