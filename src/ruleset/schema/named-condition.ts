import * as z from 'zod/mini';
import { documentedAs, named } from '../../record/field';
import type { ConditionSchemas } from './condition';
import { ids, schemaReference, shared, subjectKind, text, texts } from './members';

/** `conditions.json`: the terms and triggers that rules share. */
export function namedConditionSchemas({ block }: ConditionSchemas) {
  const namedCondition = named(
    'NamedCondition',
    z.strictObject({
      id: text('Permanent name, in camel case; a rule says {"condition": …}'),
      label: text('A clause in lower case'),
      subject: subjectKind(),
      provisions: ids('The provisions that it encodes'),
      assumptions: z.exactOptional(texts('Every reading on which it depends')),
      when: shared(block, 'What has to hold'),
      citedUnless: documentedAs(
        z.exactOptional(block),
        'As a reason for a plan it is not cited where this is known to hold',
      ),
    }),
    'A term or trigger that rules share',
  );
  const conditions = documentedAs(
    z.array(namedCondition),
    'The named conditions, in the order of the document',
  );
  return { namedCondition, conditions, file: z.strictObject({ $schema: schemaReference(), conditions }) };
}
