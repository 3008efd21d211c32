import { partyContributionFacts } from './party-contribution';
import { partyStandingFacts } from './party-standing';

/** The facts of somebody who may owe an objective an action step and an evaluation of progress. */
export const objectivePartyFacts = [...partyStandingFacts, ...partyContributionFacts];
