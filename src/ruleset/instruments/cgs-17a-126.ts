import notices from '../../../rules/cgs-17a-126/notices.json';
import parameters from '../../../rules/cgs-17a-126/parameters.json';
import provisions from '../../../rules/cgs-17a-126/provisions.json';
import subsidizedGuardianship from '../../../rules/cgs-17a-126/subsidized-guardianship.json';
import { instrumentDocuments } from './instrument-documents';

/** CGS 17a-126, the subsidized guardianship program. */
export const cgs17a126 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [subsidizedGuardianship],
  notices,
});
