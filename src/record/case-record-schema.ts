import * as z from 'zod/mini';
import { child } from './child';
import { family } from './family';
import { elementId, list } from './field';

/** The whole case record: one family, its DCF case and its children. */
export const caseRecordSchema = z.strictObject({
  id: elementId('The id of the record in the caller’s own system'),
  family: z.optional(z.nullable(family)),
  children: list(child, 'The children associated with the case; complete if given'),
});
