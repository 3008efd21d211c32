import type { ReportDiff } from '../report-diff';
import type { DiffOrigin } from './basis-in-words';
import { diffPage } from './diff-page';
import { pageAsMarkdown } from './page-as-markdown';
import { pageAsText, type ChangeTextLayout } from './page-as-text';

/**
 * What changed between two reports as plain text, for a reader: plans, deadlines, then findings by what happened to
 * them. Ends with a line break. Control characters in ids are replaced.
 */
export const renderDiffText = (diff: ReportDiff, options: DiffOrigin & ChangeTextLayout = {}): string =>
  pageAsText(diffPage(diff, options), options);

/** What {@link renderDiffText} says, as Markdown. Whatever comes from the record is escaped. */
export const renderDiffMarkdown = (diff: ReportDiff, origin: DiffOrigin = {}): string =>
  pageAsMarkdown(diffPage(diff, origin));
