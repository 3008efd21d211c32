import * as z from 'zod/mini';
import { documentedAs, named } from '../../record/field';
import { PARAMETER_UNITS } from '../documents';
import { dayOrNull, schemaReference, text } from './members';

const datedValue = () =>
  z.strictObject({
    from: dayOrNull('The first day on which the value holds; null: not established, treated as in force'),
    value: documentedAs(z.union([z.number(), z.string()]), 'The number; or a date, YYYY-MM-DD or MM-DD'),
  });

const parameter = () =>
  z.strictObject({
    id: text('Permanent name; a condition says "parameter." and this'),
    label: text('What it is, in words'),
    unit: documentedAs(z.enum(PARAMETER_UNITS), 'What the values count, or that they are dates'),
    provision: text('Id of the provision that sets it'),
    values: documentedAs(
      z.array(datedValue()).check(z.minLength(1)),
      'The values in the order of their first days; an old one is kept',
    ),
    note: documentedAs(z.exactOptional(z.string()), 'How it is read'),
  });

/** `parameters.json`: the numbers and dates of a document. */
export function parameterSchemas() {
  const parameterSchema = named('Parameter', parameter(), 'A number or date that the law sets');
  const parameters = documentedAs(z.array(parameterSchema), 'The numbers and dates of the document');
  return {
    parameter: parameterSchema,
    parameters,
    file: z.strictObject({ $schema: schemaReference(), parameters }),
  };
}
