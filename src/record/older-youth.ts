import * as z from 'zod/mini';
import { EXTENDED_CARE_GROUNDS } from './codes';
import { beginsOn, civilDate, element, event, list, named, recorded } from './field';

const consumerReport = beginsOn(
  'on',
  element(
    named(
      'ConsumerReport',
      z.strictObject({
        on: recorded(civilDate(), 'The day on which the child received it'),
        helpWithInaccuracies: recorded(
          z.boolean(),
          'Whether the child was helped to interpret it and to have inaccuracies resolved',
        ),
      }),
      'A consumer (credit) report on the child, received without cost',
    ),
  ),
);

export const consumerReports = list(
  consumerReport,
  'Consumer (credit) reports that the child received; complete if given',
);

const exitDocument = (what: string) =>
  recorded(
    z.strictObject({
      eligible: recorded(z.boolean(), 'Whether the child is eligible to receive it'),
      provided: event(`The handing over of ${what}`),
    }),
    `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
  );

/** What a youth who leaves care because of age is given. */
export const exitDocuments = recorded(
  z.strictObject({
    birthCertificate: exitDocument('the birth certificate, official or certified'),
    socialSecurityCard: exitDocument('the Social Security card'),
    healthInsuranceInformation: exitDocument('the health insurance information'),
    medicalRecords: exitDocument('a copy of the medical records'),
    identificationCard: exitDocument('the driver’s license or state identification card'),
    proofOfFosterCare: exitDocument('the official documentation of having been in foster care'),
    healthAndEducationRecord: event(
      'The supply of the health and education record, at no cost, on leaving care',
    ),
  }),
  'Documents that a youth is given on leaving care because of age',
);

export const extendedCare = recorded(
  z.strictObject({
    ground: recorded(
      z.enum(EXTENDED_CARE_GROUNDS),
      'On which ground the youth stays in care past 18; none: on none of them',
    ),
    incapacityUpdatedOn: recorded(
      civilDate(),
      'The day on which the plan’s information on the medical condition was last updated',
    ),
  }),
  'Care past the age of 18',
);

const meeting = beginsOn(
  'on',
  element(
    named(
      'CaseworkerMeeting',
      z.strictObject({ on: recorded(civilDate(), 'The day of the meeting') }),
      'A private meeting of the caseworker with the child about the Sibling Bill of Rights',
    ),
  ),
);

export const siblingRights = recorded(
  z.strictObject({
    ofAppropriateAge: recorded(
      z.boolean(),
      'Whether the child is of an appropriate age for the meeting; a judgment, never computed',
    ),
    meetings: list(meeting, 'The meetings; complete if given'),
  }),
  'The meetings about the Sibling Bill of Rights',
);
