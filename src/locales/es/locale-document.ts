import type { RuleTexts, TextsById } from '../catalogue';

/** A file of `rules/_locales/es`: the words of one document's rules. */
export interface LocaleDocument {
  readonly instrument: string;
  readonly rules: TextsById<RuleTexts>;
  readonly notices?: TextsById;
  readonly conditions?: TextsById;
}

/** A file of `rules/_locales/es` that gives each id its label. */
export interface LocaleLabels {
  readonly labels: TextsById;
}
