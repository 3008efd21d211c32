import manualParameters from '../../../rules/acf-child-welfare-policy-manual/parameters.json';
import manualProvisions from '../../../rules/acf-child-welfare-policy-manual/provisions.json';
import cfrParameters from '../../../rules/cfr-45-1356-21/parameters.json';
import cfrProvisions from '../../../rules/cfr-45-1356-21/provisions.json';
import preventionPlanParameters from '../../../rules/ct-family-first-prevention-plan/parameters.json';
import preventionPlanProvisions from '../../../rules/ct-family-first-prevention-plan/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/**
 * Instruments of which the policy's rules borrow a parameter: provisions and parameters, without rules. Where rules of
 * their own exist, the instrument in full is among the law, under the same id.
 */
export const borrowedLaw = [
  instrumentDocuments({ provisions: preventionPlanProvisions, parameters: preventionPlanParameters }),
  instrumentDocuments({ provisions: cfrProvisions, parameters: cfrParameters }),
  instrumentDocuments({ provisions: manualProvisions, parameters: manualParameters }),
];
