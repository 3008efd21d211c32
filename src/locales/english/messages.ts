import { fieldLabels } from '../../record/field-labels';
import type { Ruleset } from '../../ruleset/ruleset';
import type { CatalogueTexts, MessageCatalogue, MessageWords } from '../catalogue';
import { ENGLISH_REMEDIES } from './remedies';
import { ENGLISH_SENTENCES } from './sentences';
import { ENGLISH_VALUES } from './values';

/** English for messages, without what any rule says. */
export const ENGLISH_MESSAGES: MessageWords = {
  tag: 'en',
  reviewed: true,
  note: null,
  someUntranslated: 'Some of the texts are not in English.',
  values: ENGLISH_VALUES,
  sentences: ENGLISH_SENTENCES,
  remedies: ENGLISH_REMEDIES,
};

const catalogues = /* @__PURE__ */ new WeakMap<Ruleset, MessageCatalogue>();

/** The English of some rules: what they say is in their own documents. */
export function englishMessages(ruleset: Ruleset): MessageCatalogue {
  let catalogue = catalogues.get(ruleset);
  if (!catalogue) {
    catalogue = { ...ENGLISH_MESSAGES, texts: textsOf(ruleset) };
    catalogues.set(ruleset, catalogue);
  }
  return catalogue;
}

const textsOf = ({ rules, notices, conditions, facts, provisions }: Ruleset): CatalogueTexts => ({
  rules: Object.fromEntries(
    rules.map(({ rule: { id, title, clock, messages } }) => [
      id,
      { title, ...(clock ? { what: clock.what } : {}), messages },
    ]),
  ),
  notices: Object.fromEntries(notices.map(({ notice }) => [notice.id, notice.message])),
  conditions: Object.fromEntries([...conditions.values()].map(({ id, label }) => [id, label])),
  facts: Object.fromEntries([...facts.values()].map(({ id, label }) => [id, label])),
  fields: Object.fromEntries(fieldLabels()),
  provisions: Object.fromEntries([...provisions.values()].map(({ id, paraphrase }) => [id, paraphrase])),
});
