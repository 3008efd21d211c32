import conditions from '../../../rules/cgs-17a-11/conditions.json';
import parameters from '../../../rules/cgs-17a-11/parameters.json';
import provisions from '../../../rules/cgs-17a-11/provisions.json';
import voluntaryCare from '../../../rules/cgs-17a-11/voluntary-care.json';
import { instrumentDocuments } from './instrument-documents';

/** General Statutes 17a-11, on young people who stay in care voluntarily past 18. */
export const cgs17a11 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  conditions,
  ruleFiles: [voluntaryCare],
});
