import * as z from 'zod/mini';
import { compile } from 'json-schema-to-typescript';
import { format } from 'prettier';
import { caseRecordSchema } from '../../src/record/case-record-schema';
import { documentation } from '../../src/record/field';
import { acceptingUndefined } from './optional-members';

/** JSON Schema (2020-12) of the record that callers send. */
export function caseRecordJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(caseRecordSchema, { metadata: documentation, io: 'input' });
  return {
    $schema,
    title: 'CaseRecord',
    description: 'The facts of one DCF case: a family, its case, its children and their plans',
    ...schema,
  };
}

/** The published TypeScript types of the record, made from the JSON Schema. */
export async function caseRecordTypes(): Promise<string> {
  const types = await compile(caseRecordJsonSchema(), 'CaseRecord', {
    additionalProperties: false,
    bannerComment: '// Generated from case-record-schema.ts; `npm test -- -u` writes it anew.',
  });
  return format(acceptingUndefined(types), { parser: 'typescript', singleQuote: true, printWidth: 110 });
}
