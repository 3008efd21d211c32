import { MARKS_EXPLAINED } from '../../report/render/mark';
import { TextPage } from '../../report/render/text-page';
import { PLAIN, type TextStyle } from '../../report/render/text-style';
import type { ChangeGroup, ChangePage } from './change-page';

/** How a page about changes is laid out as text. */
export interface ChangeTextLayout {
  /** Characters a line, 100 if absent, at least 40. A single longer word, such as a pointer, is not broken. */
  readonly width?: number;
  /** Colors and the like; none if absent. The words and marks say everything without them. */
  readonly style?: TextStyle;
}

const WIDTH = 100;
const NARROWEST = 40;

/** The page as plain text. Ends with a line break. */
export function pageAsText(changes: ChangePage, { width = WIDTH, style = PLAIN }: ChangeTextLayout): string {
  const page = new TextPage(Math.max(width, NARROWEST), style);
  page.title(changes.title);
  for (const sentence of changes.opening) page.plain(sentence);
  if (changes.sections.length > 0) page.quiet(`Marks: ${MARKS_EXPLAINED}.`);
  for (const { heading, groups } of changes.sections) {
    page.section(heading);
    for (const group of groups) writeGroup(page, group);
  }
  page.blank();
  for (const sentence of changes.closing) page.quiet(sentence);
  return page.toString();
}

function writeGroup(page: TextPage, { heading, lines }: ChangeGroup): void {
  const indent = heading === null ? '  ' : '    ';
  if (heading !== null) page.group(heading);
  for (const { tone, text, notes } of lines) {
    page.marked(tone, text, indent);
    for (const note of notes) page.quiet(note, `${indent}  `);
  }
}
