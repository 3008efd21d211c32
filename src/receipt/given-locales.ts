import { CaseRecordError, issuesOf } from '../evaluate-with-ruleset';
import type { Catalogue } from '../locales/catalogue';
import { LIMITS } from '../record/limits';

/**
 * The catalogues that a caller gives, by the tag of their language; of one language the first.
 *
 * @throws CaseRecordError if they are no list of catalogues, and not for what a getter throws
 */
export function givenLocales(locales: unknown = []): ReadonlyMap<string, Catalogue> {
  const byTag = tagged(locales);
  if (byTag) return byTag;
  const message = 'locales must be a list of catalogues, such as that of dcf-case-plan-rules/locales/es.';
  throw new CaseRecordError(issuesOf([{ code: 'wrongType', message }]));
}

function tagged(locales: unknown): ReadonlyMap<string, Catalogue> | null {
  const byTag = new Map<string, Catalogue>();
  try {
    if (!Array.isArray(locales) || !(locales.length <= LIMITS.listLength)) return null;
    for (let index = 0; index < locales.length; index += 1) {
      const locale = locales[index] as Catalogue;
      const { tag } = locale;
      if (typeof tag !== 'string') return null;
      if (!byTag.has(tag)) byTag.set(tag, locale);
    }
    return byTag;
  } catch {
    return null;
  }
}
