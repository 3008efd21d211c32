import * as z from 'zod/mini';
import { OBJECTIVE_PARTIES, PROGRESS_EVALUATORS } from './codes';
import { beginsOn, civilDate, elementId, recorded } from './field';
import { entry, planElement, planList, planListOrNone, planSection, planValue } from './plan-field';

export const progressEvaluation = beginsOn(
  'on',
  planElement(
    'ProgressEvaluation',
    {
      by: recorded(
        z.enum(PROGRESS_EVALUATORS),
        'Who evaluated; dcf is the Social Worker, family every parent at once',
      ),
      partyId: recorded(z.string(), 'The id of the parent, guardian or provider'),
      on: recorded(civilDate(), 'The day of the evaluation'),
    },
    'One party’s evaluation of progress toward the objective',
  ),
);

export const barrier = planElement(
  'Barrier',
  {
    id: elementId('The barrier’s id within the objective'),
    description: entry('what the barrier to progress is'),
    howAddressed: entry('how the barrier will be addressed'),
  },
  'A barrier to achieving progress',
);

export const actionStep = planElement(
  'ActionStep',
  {
    id: elementId('The action step’s id within the objective'),
    party: recorded(z.enum(OBJECTIVE_PARTIES), 'Who takes the step'),
    partyId: recorded(z.string(), 'The id of the parent, guardian or provider'),
    description: entry('what is to be done'),
    measure: entry('how it will be seen that the step is done'),
    targetDate: planValue(civilDate(), 'the day by which the step is to be done'),
  },
  'An action step toward the objective',
);

/** An objective of a child in placement case plan. */
export const objective = planElement(
  'Objective',
  {
    id: elementId('The objective’s id within the plan'),
    statement: entry('the statement of the objective'),
    needIds: planList(z.string(), 'the priority needs that the objective answers'),
    supportsGoal: planValue(z.boolean(), 'whether the objective supports the case planning goal'),
    priority: planValue(z.number().check(z.int(), z.minimum(1)), 'the objective’s priority'),
    measure: entry('how the objective is measured'),
    fsnaItems: planList(
      z.string(),
      'the items of the SDM Family Strengths and Needs Assessment that support it',
    ),
    progress: planSection(
      {
        evaluations: planList(progressEvaluation, 'the evaluations of progress'),
        providerFeedback: entry('the service providers’ feedback'),
        barriers: planListOrNone(barrier, 'the barriers to achieving progress'),
      },
      'progress toward the objective',
    ),
    actionSteps: planList(actionStep, 'the action steps toward the objective'),
  },
  'An objective of the plan',
);
