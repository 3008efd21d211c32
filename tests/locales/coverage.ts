import type { Catalogue, RuleTexts, TextsById } from '../../src/locales/catalogue';

/** One text of a catalogue, by where it stands: `rules/<id>/messages/notMet`. */
type Texts = ReadonlyMap<string, string>;

/** The kinds of texts that a translation gives whole; of the provisions it gives those that a page prints. */
const WHOLE = ['notices', 'conditions', 'facts', 'fields'] as const;

function textsOf({ texts }: Catalogue): Texts {
  const byId = WHOLE.flatMap((kind) =>
    Object.entries(texts[kind] as TextsById).map(([id, text]) => [`${kind} ${id}`, text] as const),
  );
  const ofRules = Object.entries(texts.rules).flatMap(([id, rule]) => textsOfRule(id, rule));
  return new Map([...ofRules, ...byId]);
}

const textsOfRule = (
  id: string,
  { title, what, messages }: RuleTexts,
): readonly (readonly [string, string])[] => [
  [`rule ${id}: title`, title],
  ...(what === undefined ? [] : [[`rule ${id}: what`, what] as const]),
  ...Object.entries(messages).map(([key, message]) => [`rule ${id}: ${key}`, message as string] as const),
];

/** Where a translation falls short of the original, or goes beyond it; one line each. */
export function shortcomings(
  translation: Catalogue,
  original: Catalogue,
  mayBeEqual: readonly string[] = [],
): readonly string[] {
  const translated = textsOf(translation);
  const texts = textsOf(original);
  return [
    ...[...texts.keys()].filter((key) => !translated.has(key)).map((key) => `lacks ${key}`),
    ...[...translated.keys()].filter((key) => !texts.has(key)).map((key) => `no longer exists: ${key}`),
    ...[...texts].flatMap(([key, text]) => {
      const other = translated.get(key);
      if (other === undefined) return [];
      if (placeholdersOf(other) !== placeholdersOf(text)) return [`other placeholders: ${key}`];
      return other === text && !mayBeEqual.includes(text) ? [`not translated: ${key}`] : [];
    }),
  ];
}

const placeholdersOf = (text: string): string =>
  [...text.matchAll(/\{[^}]*\}/g)]
    .map(([placeholder]) => placeholder)
    .sort()
    .join(' ');

/** Every text with the name of its place. */
export const textEntries = (catalogue: Catalogue): readonly (readonly [string, string])[] => [
  ...textsOf(catalogue),
];
