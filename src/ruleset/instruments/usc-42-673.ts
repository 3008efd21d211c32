import conditions from '../../../rules/usc-42-673/conditions.json';
import guardianshipAssistance from '../../../rules/usc-42-673/guardianship-assistance.json';
import parameters from '../../../rules/usc-42-673/parameters.json';
import provisions from '../../../rules/usc-42-673/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** 42 USC 673(d), kinship guardianship assistance. */
export const usc42673 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  conditions,
  ruleFiles: [guardianshipAssistance],
});
