import { and, or, type Truth } from '../../evaluator/truth';
import type { PartyExemption } from '../../record/case-record';
import { OBJECTIVE_PARTIES } from '../../record/codes';
import { factsOf } from '../fact';
import { entryState, isRecorded, MISSING, planValueOf } from '../plan-entry';
import type { Subject } from '../subject';
import { isFamilyMember, isParty } from './party-match';

type Party = Subject<'objectiveParty'>;

const planOf = (party: Party) => party.parent.parent;
const childOf = (party: Party) => planOf(party).parent;

/** A reason that is not there exempts nobody, unless it may only be unknown; DCF itself is never exempt. */
function isExempt(party: Party): Truth {
  if (party.element.role === 'dcf') return false;
  const plan = planOf(party);
  const exemptions = planValueOf(plan.element.exemptions, plan.silence);
  if (exemptions === MISSING) return false;
  if (!Array.isArray(exemptions)) return null;
  return or(
    (exemptions as readonly PartyExemption[]).map(({ party: role, partyId, reason, unknown }) => {
      const isStated = isRecorded(
        entryState(reason, unknown ? 'unknown' : plan.silence, plan.situation.asOf),
      );
      return and([isStated, isParty(party, { role, partyId })]);
    }),
  );
}

function isOutOfReach(party: Party): Truth {
  if (!isFamilyMember(party)) return false;
  if (!party.element.identified) return null;
  const { people } = childOf(party).parent.element;
  const person = people?.find(({ id }) => id === party.element.partyId);
  return or([person?.deceased ?? null, person?.whereabouts ? person.whereabouts === 'unknown' : null]);
}

function rightsAreTerminated(party: Party): Truth {
  if (party.element.role !== 'parent') return false;
  if (!party.element.identified) return null;
  const listed =
    childOf(party).element.parents?.filter(({ personId }) => personId === party.element.partyId) ?? [];
  const rights = new Set(listed.map((parent) => parent.rights ?? null));
  // A parent who is listed twice, once with rights and once without, is not known to have lost them.
  const [only] = rights.size === 1 ? rights : [null];
  return only === null || only === undefined ? null : only === 'terminated';
}

function providesService({ element }: Party): Truth {
  if (element.role !== 'serviceProvider') return false;
  return element.identified ? true : null;
}

/** Who the party is, and what bears on whether anything is asked of it. */
export const partyStandingFacts = factsOf('objectiveParty', {
  role: {
    type: 'code',
    codes: OBJECTIVE_PARTIES,
    label: 'the party',
    description:
      'Who the party is: DCF (the Social Worker), the child, a parent, a guardian or a service provider.',
    provision: 'dcf-cip.action-steps.2',
    fields: [],
    compute: ({ element }) => element.role,
  },
  providesService: {
    type: 'boolean',
    label: 'the party provides a service of the plan',
    description:
      'Whether the party is the provider of a service of the plan; false for other parties, not known where the plan leaves open who provides its services.',
    provision: 'dcf-cip.action-steps.2',
    fields: ['childInPlacementCasePlan:/services', 'childInPlacementCasePlan:/services/*/providerId'],
    compute: providesService,
  },
  rightsAreTerminated: {
    type: 'boolean',
    label: 'the parent’s rights to this child are terminated',
    description:
      'Whether the parent’s rights to this child are terminated; false for anybody who is not a parent.',
    provision: 'dcf-cip.action-steps.2',
    fields: ['child:/parents', 'child:/parents/*/personId', 'child:/parents/@/rights'],
    compute: rightsAreTerminated,
  },
  isOutOfReach: {
    type: 'boolean',
    label: 'the parent or guardian has died or cannot be located',
    description:
      'Whether the person is deceased or the person’s whereabouts are unknown; false for other parties.',
    provision: 'dcf-cip.action-steps.2',
    fields: ['family:/people', 'family:/people/@/deceased', 'family:/people/@/whereabouts'],
    compute: isOutOfReach,
  },
  isExempt: {
    type: 'boolean',
    label: 'the plan records why nothing is asked of the party',
    description:
      'Whether the plan exempts the party and gives the reason. An exemption of the family is one of each parent and guardian; DCF is never exempt.',
    provision: 'dcf-cip.action-steps.2',
    fields: [
      'childInPlacementCasePlan:/exemptions',
      'childInPlacementCasePlan:/exemptions/*/party',
      'childInPlacementCasePlan:/exemptions/*/reason',
    ],
    compute: isExempt,
  },
});
