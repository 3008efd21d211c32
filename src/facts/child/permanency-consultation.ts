import { hasOccurred } from '../event';
import { factsOf } from '../fact';

export const permanencyConsultationFacts = factsOf('child', {
  isConsultedOnPermanencyPlan: {
    type: 'boolean',
    label: 'the child was consulted on the permanency plan',
    description: 'Whether the child was consulted on the permanency plan, or on its latest revision, as recorded.',
    provision: 'cgs-46b-129.consultation',
    actionable: true,
    fields: ['/permanency/childConsulted'],
    compute: ({ element }) => hasOccurred(element.permanency?.childConsulted),
  },
});
