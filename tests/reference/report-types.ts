import * as z from 'zod/mini';
import { compile } from 'json-schema-to-typescript';
import { documentation } from '../../src/record/field';
import { reportSchema } from '../../src/report/report-schema';

/** JSON Schema (2020-12) of the report. */
export function reportJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { metadata: documentation });
  return {
    $schema,
    title: 'Report',
    description:
      'What the policy says of one case on one day. A met rule means only that the recorded facts satisfy it.',
    ...schema,
  };
}

/** The published TypeScript types of the report, made from the JSON Schema. */
export async function reportTypes(): Promise<string> {
  return compile(reportJsonSchema(), 'Report', {
    additionalProperties: false,
    bannerComment: '// Generated from report-schema.ts; `npm test -- -u` writes it anew.',
    style: { singleQuote: true, printWidth: 110 },
  });
}
