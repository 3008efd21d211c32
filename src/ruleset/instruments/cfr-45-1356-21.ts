import casePlans from '../../../rules/cfr-45-1356-21/case-plans.json';
import parameters from '../../../rules/cfr-45-1356-21/parameters.json';
import provisions from '../../../rules/cfr-45-1356-21/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** 45 CFR 1356.21, the federal regulation on foster care, in full: the policies borrow its parameter alone. */
export const cfr45135621 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [casePlans],
});
