import type { Words } from '../locales/catalogue';
import { renderMarkdown } from '../report/render/render-markdown';
import { renderText } from '../report/render/render-text';
import type { ReportOnFile } from './evaluate-records';
import type { CommandIo } from './io';
import { fileName } from './read-bytes';
import { textLayout } from './text-layout';

export const REPORT_FORMATS = ['text', 'json', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The reports as they are printed. Only where there are several does each say which file it is on. */
export function reportsInFormat(
  reports: readonly ReportOnFile[],
  format: ReportFormat,
  io: CommandIo,
  locale?: Words,
): string {
  if (format === 'json') return `${JSON.stringify(asJson(reports), null, 2)}\n`;
  const language = locale ? { locale } : {};
  const layout = textLayout(io);
  const render = ({ report, ...origin }: Rendered): string =>
    format === 'text'
      ? renderText(report, { ...layout, ...language, ...origin })
      : renderMarkdown(report, { ...language, ...origin });
  return reports
    .map((each) => render(originOf(each, reports.length)))
    .join(format === 'text' ? '\n\n' : '\n');
}

type Rendered = Omit<ReportOnFile, 'file'> & { readonly source?: string };

const originOf = ({ file, ...rest }: ReportOnFile, files: number): Rendered =>
  files > 1 ? { ...rest, source: fileName(file) } : rest;

function asJson(reports: readonly ReportOnFile[]): unknown {
  const [first] = reports;
  return reports.length === 1 && first ? first.report : reports.map(({ file, report }) => ({ file, report }));
}
