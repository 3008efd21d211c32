import { hasOccurred, occurredOn } from '../event';
import { factsOf, type FactDefinition } from '../fact';
import { settleEvent } from '../settle';

interface ExitDocument {
  readonly provision: string;
  /** A noun phrase. */
  readonly name: string;
}

/** The documents that a youth is given on leaving care, in the order of the text. */
const EXIT_DOCUMENTS = {
  birthCertificate: { provision: 'usc-42-675.5.I.c.1', name: 'the birth certificate' },
  socialSecurityCard: { provision: 'usc-42-675.5.I.c.2', name: 'the Social Security card' },
  healthInsuranceInformation: { provision: 'usc-42-675.5.I.c.3', name: 'the health insurance information' },
  medicalRecords: { provision: 'usc-42-675.5.I.c.4', name: 'a copy of the medical records' },
  identificationCard: {
    provision: 'usc-42-675.5.I.c.5',
    name: 'a driver’s license or state identification card',
  },
  proofOfFosterCare: { provision: 'usc-42-675.5.I.c.6', name: 'the proof of having been in foster care' },
} as const satisfies { readonly [document: string]: ExitDocument };

type DocumentName = keyof typeof EXIT_DOCUMENTS;
type Definitions = { readonly [name: string]: FactDefinition<'child'> };

function factsOfDocument(document: DocumentName): Definitions {
  const { provision, name } = EXIT_DOCUMENTS[document];
  const pointer = `/exitDocuments/${document}`;
  return {
    [`exitDocuments.${document}.eligible`]: {
      type: 'boolean',
      label: `the youth is eligible for ${name}`,
      description: 'Whether the youth is eligible to receive the document, as recorded.',
      provision,
      fields: [`${pointer}/eligible`],
      compute: ({ element }) => element.exitDocuments?.[document]?.eligible ?? null,
    },
    [`exitDocuments.${document}.provided`]: {
      type: 'boolean',
      label: `the youth was given ${name}`,
      description: 'Whether the document is recorded as handed over.',
      provision,
      fields: [`${pointer}/provided`],
      settle: settleEvent(`${pointer}/provided`),
      compute: ({ element }) => hasOccurred(element.exitDocuments?.[document]?.provided),
    },
    [`exitDocuments.${document}.providedOn`]: {
      type: 'maybeDate',
      label: `the day on which the youth was given ${name}`,
      description: 'The recorded day on which the document was handed over; none if it was not.',
      provision,
      fields: [`${pointer}/provided`, `${pointer}/provided/on`],
      compute: ({ element }) => occurredOn(element.exitDocuments?.[document]?.provided),
    },
  };
}

const RECORD = '/exitDocuments/healthAndEducationRecord';

const healthAndEducationRecord: Definitions = {
  'exitDocuments.healthAndEducationRecord.provided': {
    type: 'boolean',
    label: 'the youth was given the health and education record',
    description: 'Whether the record is recorded as handed over, at no cost.',
    provision: 'usc-42-675.5.D.b',
    fields: [RECORD],
    settle: settleEvent(RECORD),
    compute: ({ element }) => hasOccurred(element.exitDocuments?.healthAndEducationRecord),
  },
  'exitDocuments.healthAndEducationRecord.providedOn': {
    type: 'maybeDate',
    label: 'the day on which the youth was given the health and education record',
    description: 'The recorded day on which the record was handed over; none if it was not.',
    provision: 'usc-42-675.5.D.b',
    fields: [RECORD, `${RECORD}/on`],
    compute: ({ element }) => occurredOn(element.exitDocuments?.healthAndEducationRecord),
  },
};

export const exitDocumentFacts = factsOf('child', {
  ...healthAndEducationRecord,
  ...Object.assign({}, ...(Object.keys(EXIT_DOCUMENTS) as DocumentName[]).map(factsOfDocument)),
} as Definitions);
