import { hasOccurred } from '../event';
import { factsOf } from '../fact';

export const permanencyConsultationFacts = factsOf('child', {
  isConsultedOnPermanencyPlan: {
    type: 'boolean',
    label: 'the child was consulted on the permanency plan',
    description: 'Whether the child is recorded as consulted on the permanency plan, or on its latest revision.',
    provision: 'usc-42-675.5.C.iv.a',
    actionable: true,
    fields: ['/permanency/childConsulted'],
    compute: ({ element }) => hasOccurred(element.permanency?.childConsulted),
  },
});
