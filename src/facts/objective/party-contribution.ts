import type { CivilDate } from '../../calendar/civil-date';
import { and, or, type Truth } from '../../evaluator/truth';
import type { ActionStep, ProgressEvaluation } from '../../record/case-record';
import { factsOf } from '../fact';
import { dayInReviewPeriod, isWithinReviewPeriod } from '../plan/review';
import { fieldAt, MISSING, planValueOf } from '../plan-entry';
import { settleAppended } from '../settle';
import type { Subject } from '../subject';
import { isParty } from './party-match';

type Party = Subject<'objectiveParty'>;

/** The elements of a list of the objective; none where it is missing, `null` where it is not known. */
function listAt<Element>(party: Party, path: readonly string[]): readonly Element[] | null {
  const { stated, silence } = fieldAt(party.parent, path);
  const list = planValueOf(stated, silence);
  if (list === MISSING) return [];
  return Array.isArray(list) ? (list as readonly Element[]) : null;
}

const evaluationsOf = (party: Party) => listAt<ProgressEvaluation>(party, ['progress', 'evaluations']);

const isEvaluationBy = (party: Party, { by, partyId }: ProgressEvaluation): Truth =>
  isParty(party, { role: by, partyId });

function hasActionStep(party: Party): Truth {
  const steps = listAt<ActionStep>(party, ['actionSteps']);
  return steps && or(steps.map(({ party: role, partyId }) => isParty(party, { role, partyId })));
}

function hasEvaluatedProgress(party: Party): Truth {
  const evaluations = evaluationsOf(party);
  return evaluations && or(evaluations.map((evaluation) => isEvaluationBy(party, evaluation)));
}

function hasEvaluatedInReviewPeriod(party: Party): Truth {
  const evaluations = evaluationsOf(party);
  const plan = party.parent.parent;
  return (
    evaluations &&
    or(
      evaluations.map((evaluation) =>
        and([isEvaluationBy(party, evaluation), isWithinReviewPeriod(plan, evaluation.on ?? null)]),
      ),
    )
  );
}

const idOf = ({ element: { partyId } }: Party) => (partyId === null ? {} : { partyId });

const evaluationOn = (party: Party, on: CivilDate | null) =>
  on === null ? null : { by: party.element.role, ...idOf(party), on };

/** What the party has contributed to the objective. */
export const partyContributionFacts = factsOf('objectiveParty', {
  hasActionStep: {
    type: 'boolean',
    label: 'the party has an action step toward the objective',
    description: 'Whether any action step of the objective is the party’s.',
    provision: 'dcf-cip.action-steps.2',
    fields: ['objective:/actionSteps', 'objective:/actionSteps/*/party'],
    settle: settleAppended('/actionSteps', (party: Party) => ({ party: party.element.role, ...idOf(party) })),
    compute: hasActionStep,
  },
  hasEvaluatedProgress: {
    type: 'boolean',
    label: 'the party has evaluated progress toward the objective',
    description:
      'Whether any evaluation of progress is the party’s; the family’s counts for each parent and guardian.',
    provision: 'dcf-cip.progress.1',
    fields: ['objective:/progress/evaluations', 'objective:/progress/evaluations/*/by'],
    settle: settleAppended('/progress/evaluations', (party: Party) =>
      evaluationOn(party, party.situation.asOf),
    ),
    compute: hasEvaluatedProgress,
  },
  hasEvaluatedInReviewPeriod: {
    type: 'boolean',
    label: 'the party has evaluated progress within the review period',
    description:
      'Whether an evaluation by the party is dated within the review period, both its days included.',
    provision: 'dcf-cip.progress.3',
    fields: [
      'objective:/progress/evaluations',
      'objective:/progress/evaluations/*/by',
      'objective:/progress/evaluations/*/on',
      'childInPlacementCasePlan:/reviewPeriod/from',
      'childInPlacementCasePlan:/reviewPeriod/to',
    ],
    settle: settleAppended('/progress/evaluations', (party: Party) =>
      evaluationOn(party, dayInReviewPeriod(party.parent.parent)),
    ),
    compute: hasEvaluatedInReviewPeriod,
  },
});
