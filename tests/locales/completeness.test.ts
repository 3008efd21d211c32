import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/locales/catalogue';
import { englishCatalogue } from '../../src/locales/english/english';
import { spanish } from '../../src/locales/es/index';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { readRulesJson, ruleFilesEnding } from '../rules/rule-folders';
import { shortcomings, textEntries } from './coverage';

const ruleset = allRuleset();
const english = englishCatalogue(ruleset);

describe('the Spanish of the bundled rules', () => {
  it('is there for every text, with the same placeholders, and for nothing else', () => {
    expect(shortcomings(spanish, english)).toEqual([]);
  });

  it('is there for what a page prints of the provisions that are reasons for a plan', () => {
    const reasons = ruleset.rules.flatMap(({ triggers }) =>
      triggers.flatMap(({ condition }) => condition.provisions),
    );
    expect(reasons.filter((id) => !(id in spanish.texts.provisions))).toEqual([]);
    expect(Object.keys(spanish.texts.provisions).filter((id) => !ruleset.provisions.has(id))).toEqual([]);
  });

  it('stands in the file of the document whose it is, and every file is read', () => {
    const files = ruleFilesEnding('.json').filter((path) => path.startsWith('_locales/es/'));
    const misplaced = files.flatMap((path) => {
      const { instrument, rules = {} } = readRulesJson<{ instrument?: string; rules?: object }>(path);
      if (instrument === undefined) return [];
      const own = Object.keys(rules).filter(
        (id) =>
          !ruleset.rules.some(
            ({ rule }) =>
              rule.id === id && ruleset.provisions.get(rule.provisions[0] ?? '')?.instrument === instrument,
          ),
      );
      const unread = Object.keys(rules).filter((id) => !(id in spanish.texts.rules));
      return path === `_locales/es/${instrument}.json` ? [...own, ...unread] : [path];
    });
    expect(misplaced).toEqual([]);
  });

  it('ends messages with a period, and titles and labels without one', () => {
    const wrong = textEntries(spanish).filter(([key, text]) => {
      const isMessage = /^(notices |rule .*: (?!title|what))/.test(key);
      return isMessage !== /[.!?]$/.test(text);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has no straight quotation mark, double space or space at an end', () => {
    expect(
      textEntries(spanish)
        .filter(([, text]) => /["']| {2}|^ | $/.test(text))
        .map(([key]) => key),
    ).toEqual([]);
  });
});

describe('a translation that falls short', () => {
  const [ruleId = ''] = Object.keys(english.texts.rules);
  const whole: Catalogue = { ...english };
  const withRule = (change: object): Catalogue => ({
    ...whole,
    texts: {
      ...english.texts,
      rules: { ...english.texts.rules, [ruleId]: { ...english.texts.rules[ruleId], ...change } as never },
    },
  });
  const equal = textEntries(english).map(([, text]) => text);

  it('is told by what it lacks', () => {
    expect(shortcomings(whole, english, equal)).toEqual([]);
    expect(shortcomings(withRule({ messages: {} }), english, equal)).toContain(
      `lacks rule ${ruleId}: notMet`,
    );
    const { 'child.age': _, ...facts } = english.texts.facts;
    const without = { ...whole, texts: { ...english.texts, facts } };
    expect(shortcomings(without, english, equal)).toEqual(['lacks facts child.age']);
  });

  it('is told by what no longer exists, by placeholders, and by English left as it is', () => {
    expect(shortcomings(withRule({ what: 'x' }), english, equal)).toEqual([
      `no longer exists: rule ${ruleId}: what`,
    ]);
    expect(shortcomings(withRule({ title: 'A {dueDate}' }), english, equal)).toEqual([
      `other placeholders: rule ${ruleId}: title`,
    ]);
    expect(shortcomings(whole, english)).toContain(`not translated: rule ${ruleId}: title`);
  });
});
