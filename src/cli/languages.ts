import type { Catalogue } from '../locales/catalogue';
import { spanish } from '../locales/es/index';
import { oneOf } from './one-of';

/** English is the language of the rules themselves, and needs no catalogue. */
const CATALOGUES = { en: undefined, es: spanish } as const;

/** Every catalogue but that of English. */
export const OTHER_CATALOGUES: readonly Catalogue[] = [spanish];

export const LANGUAGES = Object.keys(CATALOGUES) as readonly (keyof typeof CATALOGUES)[];

/** The option of commands whose answer can be in any of the languages. */
export const LANGUAGE_OPTION = { language: { type: 'string', default: 'en' } } as const;

/**
 * What the option asks of an evaluation.
 *
 * @throws UsageError if there is no such language
 */
export function languageOption({ language }: { readonly language: string }): { readonly locale?: Catalogue } {
  const locale = CATALOGUES[oneOf(LANGUAGES, language, '--language')];
  return locale ? { locale } : {};
}
