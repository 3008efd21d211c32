import type { RuleMessages } from '../ruleset/documents';

/** A text with places for values, `{dueDate}`, taken apart. */
export interface MessageTemplate {
  /** What stands before, between and behind the places: one more than there are places. */
  readonly texts: readonly string[];
  /** The name of the value in each place. */
  readonly places: readonly string[];
  /** Each of these names once. */
  readonly names: ReadonlySet<string>;
}

const PLACEHOLDER = /\{([^{}]+)\}/;

/**
 * Takes a template apart.
 *
 * @example templateOf('Late by {daysLate}.').texts // => ['Late by ', '.']
 */
export function templateOf(template: string): MessageTemplate {
  // With its one group in the result, every other part is the name of a place.
  const parts = template.split(PLACEHOLDER);
  const places = parts.filter((_, index) => index % 2 === 1);
  return { texts: parts.filter((_, index) => index % 2 === 0), places, names: new Set(places) };
}

/** The template with a text in each of its places. */
export function fill({ texts, places }: MessageTemplate, textOf: (name: string) => string): string {
  let filled = texts[0] ?? '';
  places.forEach((name, index) => (filled += textOf(name) + (texts[index + 1] ?? '')));
  return filled;
}

const templates = /* @__PURE__ */ new WeakMap<RuleMessages, Map<string, MessageTemplate | undefined>>();

/** The template of a rule under a key, taken apart once; `undefined` where the rule has none. */
export function templateIn(messages: RuleMessages, key: string): MessageTemplate | undefined {
  let ofRule = templates.get(messages);
  if (!ofRule) templates.set(messages, (ofRule = new Map()));
  if (ofRule.has(key)) return ofRule.get(key);
  const text = Object.hasOwn(messages, key) ? messages[key as keyof RuleMessages] : undefined;
  const template = text === undefined ? undefined : templateOf(text);
  ofRule.set(key, template);
  return template;
}
