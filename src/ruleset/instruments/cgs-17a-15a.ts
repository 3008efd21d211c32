import permanencyStudy from '../../../rules/cgs-17a-15a/permanency-study.json';
import provisions from '../../../rules/cgs-17a-15a/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** Conn. Gen. Stat. 17a-15a: the study in support of the permanency plan. */
export const cgs17a15a = /* @__PURE__ */ instrumentDocuments({
  provisions,
  ruleFiles: [permanencyStudy],
});
