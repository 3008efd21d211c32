import conditions from '../../../rules/cgs-46b-129/conditions.json';
import consultation from '../../../rules/cgs-46b-129/consultation.json';
import parameters from '../../../rules/cgs-46b-129/parameters.json';
import provisions from '../../../rules/cgs-46b-129/provisions.json';
import scheduleOfHearings from '../../../rules/cgs-46b-129/schedule-of-hearings.json';
import { instrumentDocuments } from './instrument-documents';

/** General Statutes 46b-129, on the court’s review of children in the commissioner’s care and custody. */
export const cgs46b129 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  conditions,
  ruleFiles: [scheduleOfHearings, consultation],
});
