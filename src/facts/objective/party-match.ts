import type { Truth } from '../../evaluator/truth';
import type { PlanParty } from '../../record/codes';
import type { Subject } from '../subject';

type Party = Subject<'objectiveParty'>;

/** Whom an entry of the plan names: by role, and by id where there may be several in that role. */
export interface NamedParty {
  readonly role: PlanParty | null | undefined;
  readonly partyId: string | null | undefined;
}

/** Parents and guardians: whom the policy calls the family. */
export const isFamilyMember = ({ element }: Party): boolean =>
  element.role === 'parent' || element.role === 'guardian';

/** Whether an entry means this party. The child and DCF need no id; `family` is every parent and guardian at once. */
export function isParty(party: Party, { role, partyId }: NamedParty): Truth {
  const { element } = party;
  if (!role) return null;
  if (role === 'family') return isFamilyMember(party);
  if (role !== element.role) return false;
  if (!element.identified) return null;
  if (element.partyId === null) return true;
  return partyId ? partyId === element.partyId : null;
}
