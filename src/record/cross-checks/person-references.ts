import type { CrossCheck } from './cross-check';
import { eachChild, eachElement } from './elements';
import { eachPartyReference } from './party-references';
import { checkReference, referenceTarget } from './reference-target';

/**
 * Parents and guardians whom the record names by id are among the family's people, if these are given; so is
 * the recipient of a family service, who may also be one of the children.
 */
export const personReferences: CrossCheck = (record, conflicts) => {
  const { family } = record;
  if (!family?.people) return;
  const people = [family.people, ['family', 'people']] as const;
  const parentsAndGuardians = referenceTarget([people], conflicts);
  eachChild(record, (child, childPath) => {
    eachElement(child.parents, [...childPath, 'parents'], (parent, path) =>
      checkReference(parent.personId, parentsAndGuardians, [...path, 'personId'], conflicts, () => {
        parent.personId = null;
      }),
    );
  });
  const recipients = referenceTarget([people, [record.children, ['children']]], conflicts);
  eachElement(family.services, ['family', 'services'], (service, path) =>
    checkReference(service.recipientId, recipients, [...path, 'recipientId'], conflicts, () => {
      service.recipientId = null;
    }),
  );
  eachPartyReference(record, (reference, role, path) => {
    if (role !== 'parent' && role !== 'guardian') return;
    checkReference(reference.partyId, parentsAndGuardians, path, conflicts, () => {
      reference.partyId = null;
    });
  });
};
