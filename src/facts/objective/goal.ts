import { factsOf } from '../fact';
import { planValueOf } from '../plan-entry';
import { settleValue } from '../settle';

export const objectiveGoalFacts = factsOf('objective', {
  isSaidToSupportTheGoal: {
    type: 'boolean',
    label: 'the objective supports the case planning goal',
    description:
      'The worker’s own statement that the objective supports the goal; in a whole plan, silence is no statement.',
    provision: 'dcf-cip.case-objectives.2',
    fields: ['/supportsGoal'],
    settle: settleValue('/supportsGoal'),
    compute: ({ element, silence }) => {
      const supports = planValueOf(element.supportsGoal, silence);
      return supports === null ? null : supports === true;
    },
  },
});
