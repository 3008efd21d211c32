import { ageOn } from '../child/age';
import { factsOf } from '../fact';
import { developedOn } from './plan-on-file';

export const ageAtDevelopmentFacts = factsOf('childInPlacementCasePlan', {
  childsAgeAtDevelopment: {
    type: 'number',
    unit: 'years',
    label: 'the child’s age when the plan was developed',
    description:
      'Completed years on the day on which the plan was developed; of a draft, on the day of evaluation. Attained on the birthday.',
    provision: 'rcsa-17a-11-13.b.1',
    fields: ['child:/dateOfBirth', '/developedOn'],
    parameters: ['leapDayBirthday'],
    compute: ({ element, parent, situation }) => {
      const day = developedOn(element);
      if (day === null) return null;
      return ageOn(parent, day === 'none' ? situation.asOf : day);
    },
  },
});
