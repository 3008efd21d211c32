import type { InstrumentDocuments } from '../documents';
import { acfChildWelfarePolicyManual } from './acf-child-welfare-policy-manual';
import { cfr45135621 } from './cfr-45-1356-21';
import { usc42675 } from './usc-42-675';

/**
 * The law, and DCF's other policies, beside the two policy documents. An instrument of which the policies borrow a
 * parameter stands here in full, and in the ruleset of every document takes the place of what they borrow.
 */
export const lawInstruments: readonly InstrumentDocuments[] = [
  usc42675,
  cfr45135621,
  acfChildWelfarePolicyManual,
];
