import parameters from '../../../rules/dcf-adolescent-policy/parameters.json';
import provisions from '../../../rules/dcf-adolescent-policy/provisions.json';
import transitionPlanning from '../../../rules/dcf-adolescent-policy/transition-planning.json';
import { instrumentDocuments } from './instrument-documents';

/** DCF’s policies on adolescent and transition planning, as others describe them. */
export const dcfAdolescentPolicy = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [transitionPlanning],
});
