import * as z from 'zod/mini';
import { PLAN_PARTIES } from './codes';
import {
  beginsOn,
  civilDate,
  documentation,
  documentedAs,
  element,
  elementId,
  named,
  recorded,
  unknownMember,
  unknownValues,
} from './field';
import { entry, planElement, planList, planValue } from './plan-field';

/** How much of the plan the record holds; required, because silence in a whole plan means missing. */
const extent = () => {
  const schema = z.enum(['whole', 'excerpt']);
  documentation.add(schema, {
    description: 'whole: what is absent is missing from the plan. excerpt: what is absent is unknown.',
  });
  unknownValues.add(schema, { value: 'excerpt' });
  return schema;
};

const participant = planElement(
  'Participant',
  {
    party: recorded(z.enum(PLAN_PARTIES), 'Who took part'),
    partyId: recorded(z.string(), 'The id of the person or provider'),
  },
  'Somebody who took part in developing the plan',
);

const nonParticipation = planElement(
  'NonParticipation',
  {
    who: recorded(z.enum(PLAN_PARTIES), 'Who took no part'),
    partyId: recorded(z.string(), 'The id of the person or provider'),
    reason: entry('why somebody took no part'),
  },
  'Why somebody took no part in developing the plan',
);

/** What every case plan carries, the family's as well as the child's. */
export const casePlanShape = () => ({
  onFile: documentedAs(z.optional(z.literal(true)), 'true may be said, and adds nothing'),
  extent: extent(),
  kind: planValue(z.enum(['initial', 'ongoing']), 'whether the plan is the initial plan or an ongoing one'),
  developedOn: planValue(
    civilDate(),
    'the day on which the plan was developed; without it the plan is a draft',
  ),
  language: planValue(z.string(), 'the language in which the plan is written'),
  audioLanguage: planValue(z.string(), 'the language of the plan’s audio transcription'),
  participants: planList(participant, 'who took part in developing the plan'),
  nonParticipation: planList(nonParticipation, 'the recorded reasons why somebody took no part'),
  unknown: unknownMember(),
});

export const noPlanOnFile = named(
  'NoPlanOnFile',
  z.strictObject({ onFile: documentedAs(z.literal(false), 'false: there is no plan') }),
  'There is no plan',
);

export const familyCasePlan = named(
  'FamilyCasePlan',
  z.strictObject(casePlanShape()),
  'The family case plan, as far as the policy says what it must carry',
);

export const familyCasePlanOnFile = z.discriminatedUnion('onFile', [familyCasePlan, noPlanOnFile]);

/** One earlier plan: what the phase (initial or ongoing) is read from. */
export const earlierCasePlan = (whose: 'family' | 'child') =>
  beginsOn(
    'developedOn',
    element(
      named(
        whose === 'family' ? 'EarlierFamilyCasePlan' : 'EarlierChildInPlacementCasePlan',
        z.strictObject({
          id: elementId('The plan’s id within this record'),
          kind: recorded(z.enum(['initial', 'ongoing']), 'Whether it was the initial plan or an ongoing one'),
          developedOn: recorded(civilDate(), 'The day on which it was developed'),
        }),
        'A plan before the one now in use',
      ),
    ),
  );
