import * as z from 'zod/mini';
import { familyCasePlanOnFile, earlierCasePlan } from './family-case-plan';
import { CASE_PROGRAMS, ENTRY_ROUTES } from './codes';
import { beginsOn, civilDate, element, elementId, ending, event, list, named, recorded } from './field';

const dcfCase = z.strictObject({
  status: recorded(z.enum(['open', 'closed']), 'Whether DCF has the family’s case open'),
  program: recorded(z.enum(CASE_PROGRAMS), 'The program in which the case is open; none: no program'),
  entryRoute: recorded(
    z.enum(ENTRY_ROUTES),
    'How the case came to DCF’s ongoing services: after substantiation, as an unsubstantiated transfer, or as a Family Assessment Response',
  ),
  openedOn: recorded(civilDate(), 'The day on which the case was opened'),
  closedOn: ending('The day on which the case was closed.'),
  applicationApprovedOn: recorded(
    civilDate(),
    'Voluntary services: the day on which the application was approved',
  ),
  acceptedForServicesOn: recorded(
    civilDate(),
    'Voluntary services: the day on which the case was accepted for services',
  ),
});

const person = element(
  named(
    'Person',
    z.strictObject({
      id: elementId('The person’s id within this record'),
      role: recorded(z.enum(['parent', 'guardian']), 'Whether the person is a parent or a guardian'),
      deceased: recorded(z.boolean(), 'Whether the person has died'),
      whereabouts: recorded(z.enum(['known', 'unknown']), 'Whether it is known where the person is'),
    }),
    'A parent or guardian in the family. No names: only what the rules read.',
  ),
);

const familyService = beginsOn(
  'startedOn',
  element(
    named(
      'FamilyService',
      z.strictObject({
        id: elementId('The service’s id within this record'),
        kind: recorded(z.enum(['visitation', 'other']), 'Visitation, or any other service'),
        label: recorded(z.string(), 'What the service is, in words'),
        recipientId: recorded(z.string(), 'The id of the person who receives it'),
        providerId: recorded(z.string(), 'The id of the provider'),
        addressesIdentifiedNeed: recorded(
          z.boolean(),
          'Whether it addresses an identified need of its recipient',
        ),
        startedOn: recorded(civilDate(), 'The day on which it began'),
        endedOn: ending('The day on which it ended.'),
      }),
      'A service that DCF provides to the family',
    ),
  ),
);

/** The family, its DCF case and its case plan. */
export const family = element(
  named(
    'Family',
    z.strictObject({
      primaryLanguage: recorded(
        z.string(),
        'The family’s primary language, as a BCP 47 tag (en, es, zh-Hant)',
      ),
      case: recorded(dcfCase, 'The family’s DCF case'),
      people: list(person, 'Parents and guardians; complete if given'),
      services: list(familyService, 'Services that DCF provides to the family; complete if given'),
      initialPlanReviewed: event('The first review of the family case plan, with the family'),
      casePlan: recorded(
        familyCasePlanOnFile,
        'The family case plan now in use; {onFile: false}: there is none',
      ),
      earlierCasePlans: list(
        earlierCasePlan('family'),
        'Family case plans before this one; complete if given',
      ),
    }),
    'The family and its DCF case',
  ),
);
