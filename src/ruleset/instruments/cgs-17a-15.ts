import conditions from '../../../rules/cgs-17a-15/conditions.json';
import hearing from '../../../rules/cgs-17a-15/hearing.json';
import parameters from '../../../rules/cgs-17a-15/parameters.json';
import plan from '../../../rules/cgs-17a-15/plan.json';
import provisions from '../../../rules/cgs-17a-15/provisions.json';
import review from '../../../rules/cgs-17a-15/review.json';
import { instrumentDocuments } from './instrument-documents';

/** Conn. Gen. Stat. 17a-15: the written case plan, its review, and hearings on it. */
export const cgs17a15 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  conditions,
  ruleFiles: [plan, review, hearing],
});
