import type { CaseloadDiff } from '../caseload-diff';
import { caseloadPage } from './caseload-page';
import { pageAsMarkdown } from './page-as-markdown';
import { pageAsText, type ChangeTextLayout } from './page-as-text';

/** What changed over a caseload as plain text, for a reader: by what happened, then by rule. Ends with a line break. */
export const renderCaseloadDiffText = (diff: CaseloadDiff, layout: ChangeTextLayout = {}): string =>
  pageAsText(caseloadPage(diff), layout);

/** What {@link renderCaseloadDiffText} says, as Markdown, with case ids escaped. */
export const renderCaseloadDiffMarkdown = (diff: CaseloadDiff): string => pageAsMarkdown(caseloadPage(diff));
