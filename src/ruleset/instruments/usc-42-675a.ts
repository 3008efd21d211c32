import anotherPlannedPermanentLivingArrangement from '../../../rules/usc-42-675a/another-planned-permanent-living-arrangement.json';
import listOfRights from '../../../rules/usc-42-675a/list-of-rights.json';
import parameters from '../../../rules/usc-42-675a/parameters.json';
import provisions from '../../../rules/usc-42-675a/provisions.json';
import qualifiedResidentialTreatment from '../../../rules/usc-42-675a/qualified-residential-treatment.json';
import { instrumentDocuments } from './instrument-documents';

/** 42 USC 675a: additional federal requirements for the case plan and the case review. */
export const usc42675a = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [anotherPlannedPermanentLivingArrangement, listOfRights, qualifiedResidentialTreatment],
});
