import * as z from 'zod/mini';
import { PLAN_PARTIES } from './codes';
import { casePlanShape, noPlanOnFile } from './family-case-plan';
import { civilDate, documentedAs, elementId, named, recorded } from './field';
import {
  additionalContents,
  federalContents,
  permanencyStudy,
  residentialTreatment,
  stateContents,
} from './law-contents';
import { objective } from './objective';
import { entry, planElement, planEvent, planList, planSection, planValue } from './plan-field';

export const service = planElement(
  'PlanService',
  {
    id: elementId('The service’s id within the plan'),
    label: recorded(z.string(), 'What the service is, in words'),
    need: entry('the strength or need to which the service is matched'),
    culturalNeed: planValue(z.boolean(), 'whether the service answers a cultural, racial or ethnic need'),
    providerId: planValue(
      z.union([z.string(), z.strictObject({ none: documentedAs(z.literal(true), 'true: no provider') })]),
      'the provider of the service',
    ),
  },
  'A service that the plan identifies',
);

const priorityNeed = planElement(
  'PriorityNeed',
  {
    id: elementId('The need’s id within the plan; objectives refer to it'),
    label: recorded(z.string(), 'What the need is, in words'),
    fsnaItem: recorded(z.string(), 'The item of the SDM Family Strengths and Needs Assessment'),
  },
  'A priority need of the child',
);

const exemption = planElement(
  'PartyExemption',
  {
    party: recorded(z.enum(PLAN_PARTIES), 'Who is exempt from action steps and evaluations'),
    partyId: recorded(z.string(), 'The id of the person or provider'),
    reason: entry(
      'why nothing is asked of the party: the child is too young, the parent declined, there is no provider yet',
    ),
  },
  'Why nothing is asked of a party',
);

const contents = planSection(
  {
    reasonsForPlacement: planSection(
      {
        placement: entry('the reasons for placement'),
        continuedPlacement: entry('the reasons for continued placement'),
      },
      'reasons for placement',
    ),
    descriptionOfChild: planSection(
      {
        description: entry('the description of the child'),
        strengths: entry('the child’s strengths'),
        protectiveFactors: entry('the child’s protective factors'),
      },
      'description of the child',
    ),
    physicalHealth: entry('the child’s physical health'),
    emotionalBehavioral: planSection(
      {
        functioning: entry('the child’s emotional and behavioral functioning'),
        traumaHistory: entry('the child’s history of traumatic life events'),
        currentReactions: entry('the child’s current reactions to trauma'),
        traumaRelatedNeeds: entry('the child’s trauma-related assessment and treatment needs'),
      },
      'emotional and behavioral functioning',
    ),
    educationDevelopment: planSection(
      {
        functioning: entry('the child’s educational and developmental functioning'),
        suspensions: entry('suspensions from school'),
        expulsions: entry('expulsions from school'),
        absenteeism: entry('absence from school'),
        gradeLevelPerformance: entry('performance against grade level'),
        supports: entry('the supports or services that improve academic performance'),
      },
      'education and development',
    ),
    substanceUse: entry('substance use'),
    socialSupports: entry('the child’s social supports'),
  },
  'contents',
);

const otherAreas = planSection(
  {
    currentPlacement: planSection(
      {
        description: entry('the description of the current placement'),
        stability: entry('the stability of the placement'),
      },
      'current placement',
    ),
    rationale: planSection(
      {
        placement: entry('the rationale for the placement'),
        siblings: entry('the rationale for placement and visitation with siblings'),
        parents: entry('the rationale for placement and visitation with parents'),
        significantOthers: entry('the rationale for placement and visitation with significant others'),
      },
      'rationale for placement and visitation',
    ),
    relativesKinAndOtherResources: entry('the assessment of relatives, kin and other potential resources'),
    childsPerspective: entry('the child’s perspective'),
  },
  'other areas',
);

/** The child in placement case plan. */
export const childInPlacementCasePlan = named(
  'ChildInPlacementCasePlan',
  z.strictObject({
    ...casePlanShape(),
    revisedOn: planValue(civilDate(), 'the day on which the plan was last revised, if it was'),
    reviewPeriod: planSection(
      {
        from: planValue(civilDate(), 'the first day of the review period'),
        to: planValue(civilDate(), 'the last day of the review period'),
      },
      'review period',
    ),
    assessment: entry('the assessment of the child’s strengths and needs'),
    serviceProvisions: entry('the description of the services that address the needs'),
    monitoring: entry('the discussion of how progress is monitored'),
    services: planList(service, 'the services that the plan identifies'),
    culturalNeeds: entry('the child’s cultural, racial and other ethnic needs'),
    contents,
    otherAreas,
    additionalContents,
    ...stateContents(),
    ...federalContents(),
    residentialTreatment: residentialTreatment(),
    permanencyStudy: permanencyStudy(),
    priorityNeeds: planList(priorityNeed, 'the child’s priority needs'),
    fsna: planEvent('the completion of the SDM Family Strengths and Needs Assessment'),
    exemptions: planList(exemption, 'the parties of whom nothing is asked, each with the reason'),
    objectives: planList(objective, 'the objectives of the plan'),
  }),
  'The child in placement (CIP) case plan',
);

export const childInPlacementCasePlanOnFile = z.discriminatedUnion('onFile', [
  childInPlacementCasePlan,
  noPlanOnFile,
]);
