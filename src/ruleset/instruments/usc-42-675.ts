import casePlan from '../../../rules/usc-42-675/case-plan.json';
import educationalStability from '../../../rules/usc-42-675/educational-stability.json';
import healthAndEducationRecords from '../../../rules/usc-42-675/health-and-education-records.json';
import permanentHome from '../../../rules/usc-42-675/permanent-home.json';
import placementFarFromHome from '../../../rules/usc-42-675/placement-far-from-home.json';
import provisions from '../../../rules/usc-42-675/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** 42 USC 675, the federal definitions of case plan and case review system. */
export const usc42675 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  ruleFiles: [casePlan, healthAndEducationRecords, permanentHome, educationalStability, placementFarFromHome],
});
