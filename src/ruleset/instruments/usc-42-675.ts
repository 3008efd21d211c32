import carePastEighteen from '../../../rules/usc-42-675/care-past-eighteen.json';
import consumerReportsAndExitDocuments from '../../../rules/usc-42-675/consumer-reports-and-exit-documents.json';
import olderYouth from '../../../rules/usc-42-675/older-youth.json';
import parameters from '../../../rules/usc-42-675/parameters.json';
import provisions from '../../../rules/usc-42-675/provisions.json';
import transitionFromCare from '../../../rules/usc-42-675/transition-from-care.json';
import { instrumentDocuments } from './instrument-documents';

/** 42 USC 675: the federal definitions of a case plan and of a case review system. */
export const usc42Section675 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [olderYouth, transitionFromCare, consumerReportsAndExitDocuments, carePastEighteen],
});
