import * as z from 'zod/mini';
import { documentedAs, named } from '../../record/field';
import type { ConditionSchemas } from './condition';
import { ids, kebabCaseId, schemaReference, shared, subjectKind, text } from './members';

/** `notices.json`: what a reader should know and what changes no outcome. */
export function noticeSchemas({ block }: ConditionSchemas) {
  const notice = named(
    'Notice',
    z.strictObject({
      id: kebabCaseId('Permanent name'),
      subject: subjectKind(),
      provisions: ids('The provisions that it rests on'),
      when: shared(block, 'When it is shown'),
      message: text('What to know; the same for everybody, without placeholders'),
    }),
    'Something to know that changes no outcome',
  );
  const notices = documentedAs(z.array(notice), 'The notices of the document');
  return { notice, notices, file: z.strictObject({ $schema: schemaReference(), notices }) };
}
