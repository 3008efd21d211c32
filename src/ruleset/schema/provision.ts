import * as z from 'zod/mini';
import { documentedAs, named } from '../../record/field';
import { AUTHORITIES, DISPOSITIONS, MODALITIES } from '../documents';
import { schemaReference, text } from './members';

const disposition = () =>
  z.strictObject({
    kind: documentedAs(z.enum(DISPOSITIONS), 'What becomes of the sentence'),
    reason: documentedAs(z.exactOptional(z.string()), 'Why no rule decides it'),
  });

const provision = () =>
  z.strictObject({
    id: text('Permanent name, never reused'),
    row: documentedAs(z.exactOptional(z.int()), 'Number of the sentence in the document'),
    heading: text('The document’s own heading'),
    pinpoint: text('How a caseworker would cite the place'),
    begins: text('The first few words as printed'),
    paraphrase: text('What it says, in plain words of our own'),
    modality: documentedAs(z.enum(MODALITIES), 'How firmly it says so'),
    disposition: documentedAs(disposition(), 'What becomes of it'),
    verification: documentedAs(
      z.enum(['primary', 'secondary']),
      'primary: the text itself was read. secondary: another source that reports it',
    ),
    note: documentedAs(
      z.exactOptional(z.string()),
      'Which words are left to judgment, or how the sentence is read',
    ),
  });

const instrument = () =>
  z.strictObject({
    id: text('Permanent name of the document'),
    title: text('Its full title'),
    shortTitle: text('Its title in a citation'),
    authority: documentedAs(z.enum(AUTHORITIES), 'Whose document it is'),
    about: text('What it is, and what of it was read'),
    order: documentedAs(z.number(), 'Where it stands in a report'),
  });

/** `provisions.json`: a document, and every sentence of it. */
export function provisionSchemas() {
  const instrumentSchema = named('Instrument', instrument(), 'The document that the folder encodes');
  const provisionSchema = named('Provision', provision(), 'One sentence or bullet of the document');
  const provisions = documentedAs(z.array(provisionSchema), 'Every sentence, in the order of the document');
  return {
    instrument: instrumentSchema,
    provision: provisionSchema,
    provisions,
    file: z.strictObject({ $schema: schemaReference(), instrument: instrumentSchema, provisions }),
  };
}
