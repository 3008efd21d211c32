import concurrentPlanning from '../../../rules/cgs-17a-110a/concurrent-planning.json';
import parameters from '../../../rules/cgs-17a-110a/parameters.json';
import provisions from '../../../rules/cgs-17a-110a/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** Conn. Gen. Stat. 17a-110a: concurrent permanency planning. */
export const cgs17a110a = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [concurrentPlanning],
});
