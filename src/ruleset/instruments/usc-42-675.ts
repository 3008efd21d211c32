import caseReviewSystem from '../../../rules/usc-42-675/case-review-system.json';
import parameters from '../../../rules/usc-42-675/parameters.json';
import provisions from '../../../rules/usc-42-675/provisions.json';
import terminationOfParentalRights from '../../../rules/usc-42-675/termination-of-parental-rights.json';
import { instrumentDocuments } from './instrument-documents';

/** 42 USC 675, the definitions of the federal foster care program. */
export const usc42675 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [caseReviewSystem, terminationOfParentalRights],
});
