export type {
  AfcarsCaseworkerVisit,
  AfcarsChild,
  AfcarsLivingArrangement,
  AfcarsPermanencyPlan,
  AfcarsRemoval,
  ElementValue,
} from './afcars-child';
export { fromAfcars, type AfcarsReading } from './from-afcars';
export type { NotCarried } from './traced';
