import { not, or } from '../../evaluator/truth';
import { caseServicePlanIsOwn } from '../child/voluntary-services-plan';
import { factsOf } from '../fact';

export const familyCaseServicePlanFacts = factsOf('family', {
  planIsCaseServicePlan: {
    type: 'boolean',
    label: 'the family case plan is the case service plan of a child',
    description:
      'Whether the case service plan of at least one child of the case is the family’s plan, because the child was not placed by the program by the day on which that plan is due.',
    provision: 'rcsa-17a-11-13.a',
    fields: ['case:/children'],
    reads: ['child.caseServicePlanIsOwn'],
    compute: ({ situation: { children } }) =>
      children === null ? null : or(children.map((child) => not(caseServicePlanIsOwn(child)))),
  },
});
