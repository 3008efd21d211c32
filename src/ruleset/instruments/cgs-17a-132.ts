import assessment from '../../../rules/cgs-17a-132/assessment.json';
import parameters from '../../../rules/cgs-17a-132/parameters.json';
import provisions from '../../../rules/cgs-17a-132/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** Conn. Gen. Stat. 17a-132: qualified residential treatment programs. */
export const cgs17a132 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [assessment],
});
