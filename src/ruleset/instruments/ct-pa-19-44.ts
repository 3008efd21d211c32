import participation from '../../../rules/ct-pa-19-44/participation.json';
import provisions from '../../../rules/ct-pa-19-44/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** Conn. P.A. 19-44: the Children in Care Bill of Rights and Expectations. */
export const ctPa1944 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  ruleFiles: [participation],
});
