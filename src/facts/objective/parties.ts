import type { Subject } from '../subject';
import { oncePerSubject } from '../fact';
import { MISSING } from '../plan-entry';
import { providerOf, servicesOf } from '../plan/services';
import type { ObjectiveParty, PartyRole } from './objective-party';

/**
 * Everybody who may owe an objective of the plan an action step or an evaluation: DCF, the child, each parent and
 * guardian, and each provider of the plan's own services. Who of them does owe one is for the rules to say.
 *
 * @source dcf-cip.action-steps.2
 */
export const partiesOf = oncePerSubject(
  (plan: Subject<'childInPlacementCasePlan'>): readonly ObjectiveParty[] => [
    { role: 'dcf', partyId: null, identified: true },
    { role: 'child', partyId: null, identified: true },
    ...parents(plan),
    ...guardians(plan),
    ...providers(plan),
  ],
);

const unidentified = (role: PartyRole): ObjectiveParty => ({ role, partyId: null, identified: false });

/** One party for each id; those without one, and a list that is not known, are one unidentified party. */
function partiesNamed(role: PartyRole, ids: readonly (string | null)[] | null): readonly ObjectiveParty[] {
  if (ids === null) return [unidentified(role)];
  const known = [...new Set(ids.filter((id) => id !== null))];
  return [
    ...known.map((partyId) => ({ role, partyId, identified: true })),
    ...(ids.includes(null) ? [unidentified(role)] : []),
  ];
}

function parents(plan: Subject<'childInPlacementCasePlan'>): readonly ObjectiveParty[] {
  const listed = plan.parent.element.parents;
  return partiesNamed('parent', listed ? listed.map(({ personId }) => personId ?? null) : null);
}

function guardians(plan: Subject<'childInPlacementCasePlan'>): readonly ObjectiveParty[] {
  const { people } = plan.parent.parent.element;
  const listed = people?.filter(({ role }) => role === 'guardian' || !role);
  return partiesNamed('guardian', listed ? listed.map(({ id, role }) => (role ? (id ?? null) : null)) : null);
}

/** A plan without services has no providers, and asks nothing of any. */
function providers(plan: Subject<'childInPlacementCasePlan'>): readonly ObjectiveParty[] {
  const services = servicesOf(plan);
  if (services === MISSING) return [];
  if (services === null) return [unidentified('serviceProvider')];
  const ids = services.map((service) => providerOf(service, plan.silence)).filter((id) => id !== 'none');
  return partiesNamed('serviceProvider', ids);
}
