import type { Settle } from '../settle';
import { suppliedPlan } from './plan-on-file';

/**
 * The plan is developed on the day of evaluation: the one that the record gives or, where it gives none, one of which
 * nothing else is known.
 */
export const settlePlanOnFile: Settle<'family' | 'child'> = ({ element, pointer, situation }, value) => {
  if (value !== true) return [];
  const plan = `${pointer}/casePlan`;
  return suppliedPlan(element.casePlan)
    ? [[{ pointer: `${plan}/developedOn`, value: situation.asOf }]]
    : [[{ pointer: plan, value: { extent: 'excerpt', developedOn: situation.asOf } }]];
};
