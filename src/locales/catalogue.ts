import type { RuleMessages } from '../ruleset/documents';
import type { PageWords } from './page-words';
import type { RemedyWords } from './remedy-words';
import type { SentenceWords } from './sentence-words';
import type { ValueWords } from './value-words';

/** The words of one rule in one language. */
export interface RuleTexts {
  readonly title: string;
  /** What falls due, as a noun phrase; of a rule with a clock. */
  readonly what?: string;
  /** The same messages as the rule has in English, with the same placeholders in each. */
  readonly messages: RuleMessages;
}

/** A text for each id; what is missing is said in English, and the report says so. */
export interface TextsById<Text = string> {
  readonly [id: string]: Text;
}

/** What the rules say, and what facts and fields are called, in one language. */
export interface CatalogueTexts {
  /** By the id of the rule. */
  readonly rules: TextsById<RuleTexts>;
  /** By the id of the notice. */
  readonly notices: TextsById;
  /** The label of each named condition, by its id: a clause in lower case. */
  readonly conditions: TextsById;
  /** The label of each fact, by its id: a clause that reads after "whether", or a noun phrase. */
  readonly facts: TextsById;
  /** The label of each field, by its JSON Pointer with `*` for each index. */
  readonly fields: TextsById;
  /** What a provision says in plain words, by its id. One that is missing stays in English, as the law itself does. */
  readonly provisions: TextsById;
}

/** How the library words what it says of a case, and what a reader must know of these words. */
export interface MessageWords {
  /** BCP 47 tag of the language: `en`, `es`. */
  readonly tag: string;
  /** Whether somebody has reviewed the words whose trade it is. English, in which the rules are written, needs no translator. */
  readonly reviewed: boolean;
  /** What a reader must know of the words, in that language; `null`: nothing. Stands at the top of every report. */
  readonly note: string | null;
  /** That some texts stand in English, in that language. */
  readonly someUntranslated: string;
  readonly values: ValueWords;
  readonly sentences: SentenceWords;
  readonly remedies: RemedyWords;
}

/**
 * All that the library says of its own accord in one language.
 *
 * Answers of another kind (an explanation, a forecast) have their words here too: a member and an interface
 * for each, in a file of its own for each language.
 */
export interface Words extends MessageWords {
  readonly page: PageWords;
}

/** What the messages of findings are made from. Evaluating needs no more: a form prints no page. */
export interface MessageCatalogue extends MessageWords {
  readonly texts: CatalogueTexts;
}

/** A language that a report can be written in: the option `locale`. */
export interface Catalogue extends MessageCatalogue, Words {}
