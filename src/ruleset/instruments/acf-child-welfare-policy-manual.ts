import casePlans from '../../../rules/acf-child-welfare-policy-manual/case-plans.json';
import parameters from '../../../rules/acf-child-welfare-policy-manual/parameters.json';
import provisions from '../../../rules/acf-child-welfare-policy-manual/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** The Children’s Bureau’s Child Welfare Policy Manual, in full: the policies borrow its parameters alone. */
export const acfChildWelfarePolicyManual = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [casePlans],
});
