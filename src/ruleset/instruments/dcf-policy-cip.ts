import actionSteps from '../../../rules/dcf-policy-cip/action-steps.json';
import caseObjectives from '../../../rules/dcf-policy-cip/case-objectives.json';
import conditions from '../../../rules/dcf-policy-cip/conditions.json';
import contents from '../../../rules/dcf-policy-cip/contents.json';
import functioning from '../../../rules/dcf-policy-cip/functioning.json';
import otherAreas from '../../../rules/dcf-policy-cip/other-areas.json';
import parameters from '../../../rules/dcf-policy-cip/parameters.json';
import permanencyPlanning from '../../../rules/dcf-policy-cip/permanency-planning.json';
import policy from '../../../rules/dcf-policy-cip/policy.json';
import progress from '../../../rules/dcf-policy-cip/progress.json';
import provisions from '../../../rules/dcf-policy-cip/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** The Child in Placement (CIP) Case Plan policy. */
export const dcfPolicyCip = instrumentDocuments({
  provisions,
  parameters,
  conditions,
  ruleFiles: [
    policy,
    permanencyPlanning,
    contents,
    functioning,
    otherAreas,
    caseObjectives,
    progress,
    actionSteps,
  ],
});
