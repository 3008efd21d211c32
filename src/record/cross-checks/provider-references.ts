import type { ChildInPlacementCasePlan } from '../case-record';
import type { CrossCheck } from './cross-check';
import { eachChildPlan } from './elements';
import { visitChildPlan } from './party-references';
import { checkReference, type ReferenceTarget } from './reference-target';

/** A service provider named by id provides one of the plan's services, if all their providers are known. */
export const providerReferences: CrossCheck = (record, conflicts) => {
  eachChildPlan(record, (plan, planPath) => {
    const providers = providersOf(plan);
    if (providers === null) return;
    visitChildPlan(plan, planPath, (reference, role, path) => {
      if (role !== 'serviceProvider') return;
      checkReference(reference.partyId, providers, path, conflicts, () => {
        reference.partyId = null;
      });
    });
  });
};

/** `null` where the record leaves open who provides a service of the plan. */
function providersOf({ services }: ChildInPlacementCasePlan): ReferenceTarget | null {
  if (!Array.isArray(services)) return null;
  const ids = new Set<string>();
  for (const { providerId } of services) {
    if (typeof providerId === 'string') ids.add(providerId);
    else if (!providerId || !('none' in providerId)) return null;
  }
  return (id) => (ids.has(id) ? 'something' : 'nothing');
}
