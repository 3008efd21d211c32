import * as z from 'zod/mini';
import { documentedAs, named } from '../../src/record/field';

const text = (description: string) => documentedAs(z.string().check(z.minLength(1)), description);
const optionalText = (description: string) =>
  documentedAs(z.exactOptional(z.string().check(z.minLength(1))), description);
const byId = (description: string) =>
  documentedAs(z.record(z.string(), z.string().check(z.minLength(1))), description);

const optionalById = (description: string) =>
  documentedAs(z.exactOptional(z.record(z.string(), z.string().check(z.minLength(1)))), description);

const schemaReference = () => optionalText('Where the JSON Schema stands, for editors');

const messages = z.strictObject({
  notMet: text('What is missing and, where natural, what to do'),
  overdue: optionalText('In place of notMet where there was a day, and it has passed'),
  met: optionalText('That it is recorded'),
  pending: optionalText('What is to be done by {dueDate}'),
  late: optionalText('That it was done {daysLate} late'),
  undetermined: optionalText('What cannot be told'),
});

const rule = named(
  'TranslatedRule',
  z.strictObject({
    title: text('The duty in one line, without a final period'),
    what: optionalText('What falls due, as a noun phrase; of a rule with a clock'),
    messages: documentedAs(messages, 'The same messages as in English, with the same placeholders in each'),
  }),
  'The words of one rule',
);

/** A file of `rules/_locales`: the words of one document's rules in another language. */
export const localeFileSchema = z.strictObject({
  $schema: schemaReference(),
  instrument: text('Id of the document'),
  rules: documentedAs(z.record(z.string(), rule), 'The words of each rule, by its id'),
  notices: optionalById('The message of each notice, by its id'),
  conditions: optionalById('The label of each named condition, by its id: a clause in lower case'),
});

/** A file of `rules/_locales` that gives facts, fields or provisions their words. */
export const localeLabelsFileSchema = z.strictObject({
  $schema: schemaReference(),
  labels: byId('The words of each, by its id'),
});
