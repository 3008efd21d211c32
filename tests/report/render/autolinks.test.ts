import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/report/render/escape-markdown';
import { renderMarkdown } from '../../../src/report/render/render-markdown';
import { plan, reportWith } from './example-reports';

/**
 * What GitHub Flavored Markdown makes a link of without being asked, as its renderers look for it: some of them in the
 * text as it was written, some in what it says once escapes and entities are undone.
 */
const AUTOLINKS: readonly RegExp[] = [/(?:https?|ftp):\/\//i, /www\./i, /[-.\w+]+@[-\w]+\.[-\w]+/, /@\w/];

const ENTITIES: Readonly<Record<string, string>> = { NoBreak: '\u2060', amp: '&', lt: '<', gt: '>' };

const undone = (markdown: string): string =>
  markdown
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

const ADDRESSES = [
  'https://evil.example',
  'HTTP://EVIL.example/a_b?c=d&e',
  'ftp://evil.example',
  'www.evil.example',
  'xWWW.evil.example',
  'a@b.example',
  'a.b+c_d@b-c.example.org',
  'mailto:a@b.example',
  'xmpp:a@b.example/c',
  'https://a@www.b.example',
  '@somebody',
];

describe.each(ADDRESSES)('%s', (address) => {
  const page = (id: string) =>
    renderMarkdown(reportWith({ requiredPlans: [plan({ subject: `child:${id}` })] }), {
      caseId: id,
      source: id,
    });

  it('as an id is no link in Markdown', () => {
    const markdown = page(address);
    for (const text of [markdown, undone(markdown)])
      expect(AUTOLINKS.filter((link) => link.test(text))).toEqual([]);
  });

  it('reads as it is written', () => {
    expect(undone(escapeMarkdown(address)).replaceAll('\u2060', '')).toBe(address);
    expect(undone(page(address)).replaceAll('\u2060', '')).toContain(`, from ${address}\n`);
  });
});

it('a colon, a dot or a slash that begins no address is left as it is', () => {
  const text = 'Child a:b/c, www, http: 1/2 and 12:30. Www';
  expect(escapeMarkdown(text)).toBe(text);
});
