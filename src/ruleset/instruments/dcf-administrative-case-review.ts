import administrativeCaseReview from '../../../rules/dcf-administrative-case-review/administrative-case-review.json';
import parameters from '../../../rules/dcf-administrative-case-review/parameters.json';
import provisions from '../../../rules/dcf-administrative-case-review/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** DCF policy on administrative case reviews, as federal reviewers reported it. */
export const dcfAdministrativeCaseReview = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [administrativeCaseReview],
});
