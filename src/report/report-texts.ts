import type { MessageCatalogue, TextsById } from '../locales/catalogue';
import { englishMessages } from '../locales/english/messages';
import { fieldPattern } from '../record/field-labels';
import type { Ruleset } from '../ruleset/ruleset';
import { fieldIn, own, renderMessage, renderMessageWith, type MessageSource } from './render-message';
import type { ReportLanguage } from './report';

/** The texts of one report: in its language, and in English where that has none. */
export interface ReportTexts {
  readonly catalogue: MessageCatalogue;
  readonly message: (finding: MessageSource) => string;
  readonly title: (ruleId: string) => string;
  readonly what: (ruleId: string) => string;
  readonly notice: (id: string) => string;
  readonly fact: (id: string) => string | undefined;
  readonly field: (pointer: string) => string;
  readonly paraphrase: (provisionId: string) => string;
  /** The language, with the ids of what was said in English up to now. */
  readonly language: () => ReportLanguage;
}

/** @param catalogue - the language of the report; English if absent */
export function reportTexts(ruleset: Ruleset, catalogue?: MessageCatalogue): ReportTexts {
  return textsIn(catalogue ?? englishMessages(ruleset), englishMessages(ruleset));
}

function textsIn(catalogue: MessageCatalogue, english: MessageCatalogue): ReportTexts {
  const untranslated = new Set<string>();
  /** Notes what has to be said in English. */
  const orEnglish = <Text>(id: string, translated: Text | null | undefined, inEnglish: () => Text): Text => {
    if (translated !== null && translated !== undefined) return translated;
    const text = inEnglish();
    if (text !== undefined) untranslated.add(id);
    return text;
  };
  const ruleText = (id: string, part: 'title' | 'what'): string =>
    orEnglish(id, own(catalogue.texts.rules, id)?.[part], () => own(english.texts.rules, id)?.[part] ?? id);
  const text = (of: 'notices' | 'facts', id: string): string | undefined =>
    orEnglish<string | undefined>(id, own<string>(catalogue.texts[of], id), () =>
      own<string>(english.texts[of], id),
    );
  const named = new Map<string, string | null>();
  const nameOfField = (pointer: string): string | null => {
    let name = named.get(pointer);
    if (name === undefined) named.set(pointer, (name = fieldIn(catalogue, pointer)));
    return name;
  };
  return {
    catalogue,
    message: (finding) => {
      const translated = renderMessageWith(finding, catalogue, nameOfField);
      if (translated !== null) return translated;
      untranslated.add(finding.ruleId);
      return renderMessage(finding, english) ?? english.sentences.redacted(finding.ruleId, finding.outcome);
    },
    title: (id) => ruleText(id, 'title'),
    what: (id) => ruleText(id, 'what'),
    notice: (id) => text('notices', id) ?? id,
    fact: (id) => text('facts', id),
    field: (pointer) =>
      orEnglish(fieldPattern(pointer), nameOfField(pointer), () => fieldIn(english, pointer) ?? pointer),
    // Sources are said to stay in English where nothing else is said.
    paraphrase: (id) => firstOf(id, catalogue.texts.provisions, english.texts.provisions),
    language: () => languageOf(catalogue, [...untranslated]),
  };
}

function firstOf(id: string, ...texts: readonly TextsById[]): string {
  for (const byId of texts) {
    const text = own(byId, id);
    if (text !== undefined) return text;
  }
  return id;
}

function languageOf(
  { tag, reviewed, note, someUntranslated }: MessageCatalogue,
  untranslated: readonly string[],
): ReportLanguage {
  const notes = [...(note === null ? [] : [note]), ...(untranslated.length > 0 ? [someUntranslated] : [])];
  return {
    tag,
    reviewed,
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
    ...(untranslated.length > 0 ? { untranslated: [...untranslated].sort() } : {}),
  };
}
