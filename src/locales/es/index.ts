import type { Catalogue } from '../catalogue';
import { SPANISH_PAGE } from './page';
import { SPANISH_REMEDIES } from './remedies';
import { SPANISH_SENTENCES } from './sentences';
import { spanishTexts } from './texts';
import { SPANISH_VALUES } from './values';

export type { Catalogue } from '../catalogue';

/**
 * Spanish, for the option `locale`. No translator has reviewed it, and every report in it says so.
 *
 * @example spanish.values.date('2026-03-09') // => '9 de marzo de 2026'
 */
export const spanish: Catalogue = /* @__PURE__ */ (() => ({
  tag: 'es',
  reviewed: false,
  note: 'Ningún traductor ha revisado este texto en español. Las citas de las leyes y políticas están en inglés; en caso de duda, vale el texto en inglés.',
  someUntranslated: 'Una parte del texto no está traducida y aparece en inglés.',
  values: SPANISH_VALUES,
  sentences: SPANISH_SENTENCES,
  remedies: SPANISH_REMEDIES,
  page: SPANISH_PAGE,
  texts: spanishTexts(),
}))();
