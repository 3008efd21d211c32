import { hasOccurred } from '../event';
import { factsOf } from '../fact';
import { settleEvent } from '../settle';

export const permanencyConsultationFacts = factsOf('child', {
  isConsultedOnPermanencyPlan: {
    type: 'boolean',
    label: 'the child was consulted on the permanency plan',
    description:
      'Whether the child is recorded as consulted on the permanency plan, or on its latest revision.',
    provision: 'usc-42-675.5.C.iv.a',
    fields: ['/permanency/childConsulted'],
    settle: settleEvent('/permanency/childConsulted'),
    compute: ({ element }) => hasOccurred(element.permanency?.childConsulted),
  },
});
