import { capitalized } from '../report/render/subject-in-words';
import { EXPLANATION_ENGLISH, type ExplanationMessageId } from './english';

/**
 * A phrase of the catalogue with its words filled in.
 *
 * @example phrase('value.years', { count: '13' }) // => '13 years'
 */
export const phrase = (id: ExplanationMessageId, words: { readonly [name: string]: string } = {}): string =>
  EXPLANATION_ENGLISH[id].replace(/\{(\w+)\}/g, (placeholder, name: string) => words[name] ?? placeholder);

/**
 * A phrase of the catalogue as a sentence of its own.
 *
 * @example sentence('clause.false', { clause: 'the child is in placement' })
 * // => 'It is not so that the child is in placement.'
 */
export const sentence = (id: ExplanationMessageId, words: { readonly [name: string]: string } = {}): string =>
  capitalized(phrase(id, words));
