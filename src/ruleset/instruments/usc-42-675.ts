import carePastEighteen from '../../../rules/usc-42-675/care-past-eighteen.json';
import casePlan from '../../../rules/usc-42-675/case-plan.json';
import caseReviewSystem from '../../../rules/usc-42-675/case-review-system.json';
import consumerReportsAndExitDocuments from '../../../rules/usc-42-675/consumer-reports-and-exit-documents.json';
import educationalStability from '../../../rules/usc-42-675/educational-stability.json';
import healthAndEducationRecordSupply from '../../../rules/usc-42-675/health-and-education-record-supply.json';
import healthAndEducationRecords from '../../../rules/usc-42-675/health-and-education-records.json';
import kinshipGuardianship from '../../../rules/usc-42-675/kinship-guardianship.json';
import parameters from '../../../rules/usc-42-675/parameters.json';
import permanencyHearings from '../../../rules/usc-42-675/permanency-hearings.json';
import permanentHome from '../../../rules/usc-42-675/permanent-home.json';
import placementFarFromHome from '../../../rules/usc-42-675/placement-far-from-home.json';
import planningWithTheChild from '../../../rules/usc-42-675/planning-with-the-child.json';
import preparationForAdulthood from '../../../rules/usc-42-675/preparation-for-adulthood.json';
import provisions from '../../../rules/usc-42-675/provisions.json';
import terminationOfParentalRights from '../../../rules/usc-42-675/termination-of-parental-rights.json';
import transitionFromCare from '../../../rules/usc-42-675/transition-from-care.json';
import { instrumentDocuments } from './instrument-documents';

/** 42 USC 675, the federal definitions of case plan and case review system. */
export const usc42675 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [
    casePlan,
    planningWithTheChild,
    healthAndEducationRecords,
    preparationForAdulthood,
    permanentHome,
    kinshipGuardianship,
    educationalStability,
    placementFarFromHome,
    caseReviewSystem,
    permanencyHearings,
    healthAndEducationRecordSupply,
    terminationOfParentalRights,
    transitionFromCare,
    consumerReportsAndExitDocuments,
    carePastEighteen,
  ],
});
