import type { PermanencyHearing } from '../../record/case-record';
import { factsOf, type FactDefinition } from '../fact';
import { settleValue } from '../settle';

type Proceeding =
  | 'transitionServicesDetermined'
  | 'childConsulted'
  | 'placementEffortsDocumented'
  | 'searchTechnologyUsed'
  | 'desiredOutcomeAsked'
  | 'bestPlanDetermined'
  | 'prudentParentStepsDocumented'
  | 'activityOpportunitiesDocumented';

/** What a hearing did or was shown: the provision that asks for it, and a clause. */
const PROCEEDINGS: { readonly [Name in Proceeding]: readonly [provision: string, clause: string] } = {
  transitionServicesDetermined: [
    'usc-42-675.5.C.i.transition',
    'the hearing determined the services for the transition to adulthood',
  ],
  childConsulted: ['usc-42-675.5.C.iii', 'the court consulted the child at the hearing'],
  placementEffortsDocumented: [
    'usc-42-675a.a.1.a',
    'the efforts at return home or a family placement were documented at the hearing',
  ],
  searchTechnologyUsed: ['usc-42-675a.a.1.b', 'the efforts documented at the hearing used search technology'],
  desiredOutcomeAsked: [
    'usc-42-675a.a.2.A',
    'the child was asked at the hearing about the desired permanency outcome',
  ],
  bestPlanDetermined: [
    'usc-42-675a.a.2.B',
    'the court explained at the hearing why the plan is the best one, and gave compelling reasons against the others',
  ],
  prudentParentStepsDocumented: [
    'usc-42-675a.a.3.A',
    'the steps that ensure the reasonable and prudent parent standard were documented at the hearing',
  ],
  activityOpportunitiesDocumented: [
    'usc-42-675a.a.3.B',
    'the steps that ensure opportunities for activities were documented at the hearing',
  ],
};

function proceedingFact(name: Proceeding): FactDefinition<'permanencyHearing'> {
  const [provision, clause] = PROCEEDINGS[name];
  return {
    type: 'boolean',
    label: clause,
    description: 'Whether that is so, as recorded of the hearing.',
    provision,
    fields: [`/${name}`],
    settle: settleValue(`/${name}`),
    compute: ({ element }) => (element as PermanencyHearing)[name] ?? null,
  };
}

export const hearingProceedingFacts = factsOf(
  'permanencyHearing',
  Object.fromEntries((Object.keys(PROCEEDINGS) as Proceeding[]).map((name) => [name, proceedingFact(name)])),
);
