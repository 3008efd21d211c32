import conditions from '../../../rules/cgs-17a-10c/conditions.json';
import meeting from '../../../rules/cgs-17a-10c/meeting.json';
import parameters from '../../../rules/cgs-17a-10c/parameters.json';
import provisions from '../../../rules/cgs-17a-10c/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** Conn. Gen. Stat. 17a-10c: meetings about the Sibling Bill of Rights. */
export const cgs17a10c = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  conditions,
  ruleFiles: [meeting],
});
