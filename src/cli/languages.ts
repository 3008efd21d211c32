import type { Catalogue } from '../locales/catalogue';
import { spanish } from '../locales/es/index';
import { oneOf } from './one-of';

/** English is the language of the rules themselves, and needs no catalogue. */
const CATALOGUES = { en: undefined, es: spanish } as const;

export const LANGUAGES = Object.keys(CATALOGUES) as readonly (keyof typeof CATALOGUES)[];

/** @throws UsageError if there is no such language */
export const catalogueOf = (language: string): Catalogue | undefined =>
  CATALOGUES[oneOf(LANGUAGES, language, '--language')];
