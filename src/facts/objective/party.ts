import { and, or, type Truth } from '../../evaluator/truth';
import type { ActionStep, PartyExemption, ProgressEvaluation } from '../../record/case-record';
import { OBJECTIVE_PARTIES } from '../../record/codes';
import { factsOf } from '../fact';
import { anyWithinReviewPeriod } from '../plan/review';
import { fieldAt, MISSING, planValueOf } from '../plan-entry';
import type { Subject } from '../subject';

type Party = Subject<'objectiveParty'>;

const planOf = (party: Party) => party.parent.parent;
const childOf = (party: Party) => planOf(party).parent;

/** Whether a recorded role and id mean this party; the child and DCF need no id. */
function isParty(party: Party, role: string | null | undefined, partyId: string | null | undefined): Truth {
  const { element } = party;
  if (!role) return null;
  if (role !== element.role) return false;
  if (!element.identified) return null;
  if (element.partyId === null) return true;
  return partyId ? partyId === element.partyId : null;
}

/** A list of the objective that is read entry by entry: `'missing'`, not known, or its entries. */
function listAt<Entry>(party: Party, path: readonly string[]): readonly Entry[] | null {
  const { stated, silence } = fieldAt(party.parent, path);
  const list = planValueOf(stated, silence);
  if (list === MISSING) return [];
  return Array.isArray(list) ? (list as readonly Entry[]) : null;
}

function hasActionStep(party: Party): Truth {
  const steps = listAt<ActionStep>(party, ['actionSteps']);
  return steps && or(steps.map((step) => isParty(party, step.party, step.partyId)));
}

/** An evaluation by the family is one by each parent and guardian. */
function isEvaluationBy(party: Party, { by, partyId }: ProgressEvaluation): Truth {
  const isFamily = party.element.role === 'parent' || party.element.role === 'guardian';
  return by === 'family' ? isFamily : isParty(party, by, partyId);
}

function hasEvaluated(party: Party): Truth {
  const evaluations = listAt<ProgressEvaluation>(party, ['progress', 'evaluations']);
  return evaluations && or(evaluations.map((evaluation) => isEvaluationBy(party, evaluation)));
}

function hasEvaluatedInReviewPeriod(party: Party): Truth {
  const evaluations = listAt<ProgressEvaluation>(party, ['progress', 'evaluations']);
  return (
    evaluations &&
    or(
      evaluations.map((evaluation) =>
        and([
          isEvaluationBy(party, evaluation),
          anyWithinReviewPeriod(planOf(party), [evaluation.on ?? null]),
        ]),
      ),
    )
  );
}

function isExempt(party: Party): Truth {
  const plan = planOf(party);
  const exemptions = planValueOf(plan.element.exemptions, plan.silence);
  if (exemptions === MISSING) return false;
  if (!Array.isArray(exemptions)) return null;
  return or(
    (exemptions as readonly PartyExemption[]).map(({ party: role, partyId, reason, unknown }) => {
      const isMeant = isParty(party, role, partyId);
      if (reason) return isMeant;
      return isMeant === false ? false : unknown || plan.silence === 'unknown' ? null : false;
    }),
  );
}

function personOf(party: Party) {
  const { people } = childOf(party).parent.element;
  return people?.find((person) => person.id === party.element.partyId);
}

/** Whether the person has died, or it is not known where the person is. */
function isOutOfReach(party: Party): Truth {
  const { role, identified } = party.element;
  if (role !== 'parent' && role !== 'guardian') return false;
  if (!identified) return null;
  const person = personOf(party);
  return or([person?.deceased ?? null, person?.whereabouts ? person.whereabouts === 'unknown' : null]);
}

function rightsAreTerminated(party: Party): Truth {
  if (party.element.role !== 'parent') return false;
  if (!party.element.identified) return null;
  const parent = childOf(party).element.parents?.find(({ personId }) => personId === party.element.partyId);
  return parent?.rights ? parent.rights === 'terminated' : null;
}

export const objectivePartyFacts = factsOf('objectiveParty', {
  role: {
    type: 'code',
    codes: OBJECTIVE_PARTIES,
    label: 'the party',
    description: 'Who the party is: DCF (the Social Worker), the child, a parent, a guardian or a service provider.',
    provision: 'dcf-cip.action-steps.2',
    actionable: false,
    fields: [],
    compute: ({ element }) => element.role,
  },
  rightsAreTerminated: {
    type: 'boolean',
    label: 'the parent’s rights to this child are terminated',
    description: 'Whether the parent’s rights to this child are terminated; false for anybody who is not a parent.',
    provision: 'dcf-cip.action-steps.2',
    actionable: false,
    fields: ['child:/parents', 'child:/parents/*/rights'],
    compute: rightsAreTerminated,
  },
  isOutOfReach: {
    type: 'boolean',
    label: 'the parent or guardian has died or cannot be located',
    description: 'Whether the person is deceased or the person’s whereabouts are unknown; false for other parties.',
    provision: 'dcf-cip.action-steps.2',
    actionable: false,
    fields: ['family:/people', 'family:/people/*/deceased', 'family:/people/*/whereabouts'],
    compute: isOutOfReach,
  },
  isExempt: {
    type: 'boolean',
    label: 'the plan records why nothing is asked of the party',
    description: 'Whether the plan exempts the party and gives the reason.',
    provision: 'dcf-cip.action-steps.2',
    actionable: true,
    fields: ['childInPlacementCasePlan:/exemptions'],
    compute: isExempt,
  },
  hasActionStep: {
    type: 'boolean',
    label: 'the party has an action step toward the objective',
    description: 'Whether any action step of the objective is the party’s.',
    provision: 'dcf-cip.action-steps.2',
    actionable: true,
    fields: ['objective:/actionSteps', 'objective:/actionSteps/*/party'],
    compute: hasActionStep,
  },
  hasEvaluatedProgress: {
    type: 'boolean',
    label: 'the party has evaluated progress toward the objective',
    description: 'Whether any evaluation of progress is the party’s; the family’s counts for each parent and guardian.',
    provision: 'dcf-cip.progress.1',
    actionable: true,
    fields: ['objective:/progress/evaluations', 'objective:/progress/evaluations/*/by'],
    compute: hasEvaluated,
  },
  hasEvaluatedInReviewPeriod: {
    type: 'boolean',
    label: 'the party has evaluated progress within the review period',
    description: 'Whether an evaluation by the party is dated within the review period, both its days included.',
    provision: 'dcf-cip.progress.3',
    actionable: true,
    fields: ['objective:/progress/evaluations', 'objective:/progress/evaluations/*/on'],
    compute: hasEvaluatedInReviewPeriod,
  },
});
