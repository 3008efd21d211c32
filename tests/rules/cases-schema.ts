import * as z from 'zod/mini';
import { OUTCOMES } from '../../src/evaluator/outcome';
import { documentation, documentedAs, named } from '../../src/record/field';
import { rulesetSchemas } from '../../src/ruleset/ruleset-schema';
import { PATCHABLE } from './cases';

const text = (description: string) => documentedAs(z.string().check(z.minLength(1)), description);
const count = (description: string) => documentedAs(z.exactOptional(z.int()), description);

const day = (description: string) => {
  const schema = z.string();
  documentation.add(schema, { description, format: 'date' });
  return z.exactOptional(schema);
};

const patches = Object.keys(PATCHABLE) as (keyof typeof PATCHABLE)[];

const given = named(
  'Given',
  z.strictObject({
    ...(Object.fromEntries(
      patches.map((part) => [
        part,
        documentedAs(z.exactOptional(z.unknown()), `What differs in the first ${part}`),
      ]),
    ) as Record<keyof typeof PATCHABLE, z.ZodMiniExactOptional<z.ZodMiniUnknown>>),
    children: documentedAs(z.exactOptional(z.unknown()), 'Replaces the whole list of children'),
  }),
  'What differs from the baseline, as JSON Merge Patches (RFC 7396): null deletes, lists are replaced whole',
);

export const ruleCaseSchema = named(
  'Case',
  z.strictObject({
    rule: text('Id of the rule'),
    name: text('What the case shows, in plain words'),
    asOf: day('The day of evaluation; the baseline’s own if absent'),
    given,
    subject: documentedAs(
      z.exactOptional(z.string()),
      'Key of the subject that is asked about; the first if absent',
    ),
    expect: documentedAs(
      z.enum([...OUTCOMES, 'notInForce']),
      'The outcome; notInForce: the rule does not speak of that day',
    ),
    severity: documentedAs(z.exactOptional(z.enum(['error', 'warning', 'info'])), 'How much it weighs'),
    dueDate: day('The last day on which the duty can be done in time'),
    startsOn: day('The day from which the time for it is counted'),
    daysLate: count('By how many days it was done late, or is overdue'),
    daysLeft: count('How many days are left'),
    missing: documentedAs(
      z.exactOptional(z.array(rulesetSchemas().condition.factId)),
      'Ids of the facts that are not known',
    ),
    couldBe: documentedAs(z.exactOptional(z.array(z.enum(OUTCOMES))), 'The outcomes that are still possible'),
    because: documentedAs(
      z.exactOptional(z.array(z.string())),
      'For a rule that decides whether a plan is required: ids of the provisions whose triggers hold',
    ),
  }),
  'One example of a rule: what differs from the baseline, and the answer',
);

/** A cases file, `<heading>.cases.json`. */
export const casesFileSchema = z.strictObject({
  $schema: documentedAs(z.exactOptional(z.string()), 'The JSON Schema of this file'),
  baseline: text('Name of a file of _baselines: a record in which every rule is met or does not apply'),
  cases: documentedAs(z.array(ruleCaseSchema), 'The examples'),
});
