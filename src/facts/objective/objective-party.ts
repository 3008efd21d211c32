import type { OBJECTIVE_PARTIES } from '../../record/codes';

export type PartyRole = (typeof OBJECTIVE_PARTIES)[number];

/**
 * Somebody who may owe an objective an action step and an evaluation of progress. `partyId` is `null` for the child
 * and DCF, and where it is not known who the parents or providers are: such a party stands for all of them.
 */
export interface ObjectiveParty {
  readonly role: PartyRole;
  readonly partyId: string | null;
  /** False where the party only stands for people who are not known. */
  readonly identified: boolean;
}
