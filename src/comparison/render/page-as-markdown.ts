import { escapeMarkdown } from '../../report/render/escape-markdown';
import { MARKS, MARKS_EXPLAINED } from '../../report/render/mark';
import type { ChangeLine, ChangePage } from './change-page';

/** The page as Markdown, every text escaped. Ends with a line break. */
export function pageAsMarkdown({ title, opening, sections, closing }: ChangePage): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...opening.map(escapeMarkdown),
    ...(sections.length > 0 ? [`Marks: ${MARKS_EXPLAINED}.`] : []),
    ...sections.flatMap(({ heading, groups }) => [
      `## ${escapeMarkdown(heading)}`,
      ...groups.flatMap((group) => [
        ...(group.heading === null ? [] : [`### ${escapeMarkdown(group.heading)}`]),
        group.lines.map(item).join('\n'),
      ]),
    ]),
    ...closing.map(escapeMarkdown),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A list item with its mark, and its notes under it, each on a line of its own. */
const item = ({ tone, text, notes }: ChangeLine): string =>
  `- ${MARKS[tone]} ${[text, ...notes].map(escapeMarkdown).join('\\\n  ')}`;
