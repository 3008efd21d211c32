import type { CaseloadDiff } from '../comparison/caseload-diff';
import type { DiffOrigin } from '../comparison/render/basis-in-words';
import {
  renderCaseloadDiffMarkdown,
  renderCaseloadDiffText,
} from '../comparison/render/render-caseload-diff';
import { renderDiffMarkdown, renderDiffText } from '../comparison/render/render-diff';
import type { ReportDiff } from '../comparison/report-diff';
import { statusOfCaseload, statusOfDiff } from './diff-status';
import type { ExitStatus } from './exit-status';
import type { CommandIo } from './io';
import type { ReportFormat } from './report-formats';
import { textLayout } from './text-layout';

/** Prints what changed between two reports; gives the exit status. */
export function printDiff(
  diff: ReportDiff,
  origin: DiffOrigin,
  format: ReportFormat,
  io: CommandIo,
): ExitStatus {
  const rendered = {
    json: () => asJson(diff),
    markdown: () => renderDiffMarkdown(diff, origin),
    text: () => renderDiffText(diff, { ...textLayout(io), ...origin }),
  };
  io.stdout.write(rendered[format]());
  return statusOfDiff(diff);
}

/** Prints what changed over a caseload; gives the exit status. */
export function printCaseloadDiff(diff: CaseloadDiff, format: ReportFormat, io: CommandIo): ExitStatus {
  const rendered = {
    json: () => asJson(diff),
    markdown: () => renderCaseloadDiffMarkdown(diff),
    text: () => renderCaseloadDiffText(diff, textLayout(io)),
  };
  io.stdout.write(rendered[format]());
  return statusOfCaseload(diff);
}

const asJson = (diff: ReportDiff | CaseloadDiff): string => `${JSON.stringify(diff, null, 2)}\n`;
