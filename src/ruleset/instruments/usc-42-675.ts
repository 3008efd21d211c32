import kinshipGuardianship from '../../../rules/usc-42-675/kinship-guardianship.json';
import provisions from '../../../rules/usc-42-675/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** 42 USC 675, what a case plan is. */
export const usc42675 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  ruleFiles: [kinshipGuardianship],
});
