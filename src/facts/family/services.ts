import { and, not, or, type Truth } from '../../evaluator/truth';
import type { FamilyService } from '../../record/case-record';
import { factsOf } from '../fact';
import type { Subject } from '../subject';

function recipientIsParentOrGuardian(service: FamilyService, family: Subject<'family'>): Truth {
  const { people } = family.element;
  if (!people || !service.recipientId) return null;
  const recipient = people.find((person) => person.id === service.recipientId);
  // A list of people is complete: somebody who is not in it is neither parent nor guardian.
  return recipient !== undefined;
}

/** Whether a service is now provided; one that began later or has ended is not. */
function isProvided(service: FamilyService): Truth {
  if (service.endedOn === 'unknown') return null;
  return !service.endedOn;
}

const isVisitation = (service: FamilyService): Truth => (service.kind ? service.kind === 'visitation' : null);

export const familyServiceFacts = factsOf('family', {
  parentReceivesServiceForIdentifiedNeed: {
    type: 'boolean',
    label: 'DCF provides a parent or guardian a service, other than visitation, for an identified need',
    description:
      'Whether any service now provided is not visitation, is received by a parent or guardian among the family’s people, and addresses an identified need of that person.',
    provision: 'dcf-36-1.family-case-plans.4',
    fields: [
      '/services',
      '/services/*/kind',
      '/services/*/recipientId',
      '/services/*/addressesIdentifiedNeed',
      '/services/*/endedOn',
      '/people',
    ],
    compute: (family) => {
      const { services } = family.element;
      if (!services) return null;
      return or(
        services.map((service) =>
          and([
            isProvided(service),
            not(isVisitation(service)),
            recipientIsParentOrGuardian(service, family),
            service.addressesIdentifiedNeed ?? null,
          ]),
        ),
      );
    },
  },
});
