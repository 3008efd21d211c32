import * as z from 'zod/mini';
import { isCivilDate } from '../../calendar/civil-date';
import { documentation, documentedAs } from '../../record/field';
import { SUBJECT_KINDS } from '../../facts/subject';

/** A text with something in it. */
export const text = (description: string) => documentedAs(z.string().check(z.minLength(1)), description);

/** Texts, each with something in it; there may be none. */
export const texts = (description: string) =>
  documentedAs(z.array(z.string().check(z.minLength(1))), description);

/** Ids of documents; at least one. */
export const ids = (description: string) =>
  documentedAs(z.array(z.string().check(z.minLength(1))).check(z.minLength(1)), description);

/** An id written with small letters, digits and hyphens. */
export const kebabCaseId = (description: string) =>
  documentedAs(
    z
      .string()
      .check(
        z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be in kebab-case: small letters, digits and hyphens'),
      ),
    description,
  );

/** A day, or `null` where it is not established. */
export const dayOrNull = (description: string) => {
  const day = z.string().check(z.refine(isCivilDate, 'must be a day of the calendar, YYYY-MM-DD'));
  documentation.add(day, { format: 'date' });
  return documentedAs(z.nullable(day), description);
};

export const subjectKind = () =>
  documentedAs(
    z.enum(SUBJECT_KINDS),
    'Whom or what it speaks of: it is asked of each of these in the record',
  );

/** Where the JSON Schema of a file is, for editors. */
export const schemaReference = () =>
  documentedAs(z.exactOptional(z.string()), 'The JSON Schema of this file');

/** A shape that is shared, described for the one place where it stands. */
export const shared = <Schema extends z.ZodMiniType>(schema: Schema, description: string) =>
  documentedAs(
    z.lazy(() => schema),
    description,
  );
