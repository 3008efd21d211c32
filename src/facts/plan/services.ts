import { or } from '../../evaluator/truth';
import type { PlanService } from '../../record/case-record';
import { PLACEHOLDER } from '../../record/placeholder';
import { factsOf } from '../fact';
import { MISSING, planValueOf, type PlanValue } from '../plan-entry';
import { settleAppended } from '../settle';
import type { Subject } from '../subject';

/** The services that a plan identifies. */
export function servicesOf(plan: Subject<'childInPlacementCasePlan'>): PlanValue<readonly PlanService[]> {
  return planValueOf(plan.element.services, plan.silence) as PlanValue<readonly PlanService[]>;
}

/** The provider of a service: an id, that there is none, or `null`: not known, as where a plan does not say. */
export function providerOf(service: PlanService, silence: 'missing' | 'unknown'): string | 'none' | null {
  const provider = planValueOf(service.providerId, service.unknown ? 'unknown' : silence);
  if (provider === MISSING) return null;
  return provider === null || typeof provider === 'string' ? provider : 'none';
}

export const planServiceFacts = factsOf('childInPlacementCasePlan', {
  hasServiceForCulturalNeed: {
    type: 'boolean',
    label: 'a service answers a cultural, racial or other ethnic need',
    description: 'Whether any service of the plan is recorded as answering such a need.',
    provision: 'dcf-cip.contents.services',
    fields: ['/services', '/services/*/culturalNeed'],
    settle: settleAppended('/services', () => ({ need: PLACEHOLDER, culturalNeed: true })),
    compute: (plan) => {
      const services = servicesOf(plan);
      if (services === MISSING) return false;
      if (services === null) return null;
      return or(
        services.map((service) => {
          const answers = planValueOf(service.culturalNeed, service.unknown ? 'unknown' : plan.silence);
          return answers === null ? null : answers === true;
        }),
      );
    },
  },
  hasServiceProvider: {
    type: 'boolean',
    label: 'a service of the plan has a provider',
    description:
      'Whether any service of the plan names its provider; not known where none does and one does not say that it has none.',
    provision: 'dcf-cip.progress.2',
    fields: ['/services', '/services/*/providerId'],
    compute: (plan) => {
      const services = servicesOf(plan);
      if (services === MISSING) return false;
      if (services === null) return null;
      return or(
        services.map((service) => {
          const provider = providerOf(service, plan.silence);
          return provider === null ? null : provider !== 'none';
        }),
      );
    },
  },
});
