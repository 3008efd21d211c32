import type { Ruleset } from '../../ruleset/ruleset';
import type { Catalogue, Words } from '../catalogue';
import { ENGLISH_MESSAGES, englishMessages } from './messages';
import { ENGLISH_PAGE } from './page';

/** English, without what any rule says. */
export const ENGLISH: Words = { ...ENGLISH_MESSAGES, page: ENGLISH_PAGE };

/**
 * The English catalogue of some rules: what they say is in their own documents.
 *
 * @param ruleset - `policyRuleset()`, `allRuleset()`, or rules of your own
 */
export const englishCatalogue = (ruleset: Ruleset): Catalogue => ({
  ...ENGLISH,
  ...englishMessages(ruleset),
});
