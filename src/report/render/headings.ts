import type { Words } from '../../locales/catalogue';
import type { Report } from '../report';

/** Where a report comes from; neither stands in the report itself. */
export interface ReportOrigin {
  /** The record's own id. */
  readonly caseId?: string;
  /** Where the record was read, such as the name of a file. */
  readonly source?: string;
}

/** What a printed report needs beside the report. */
export interface PrintOptions extends ReportOrigin {
  /** The language of headings and the like; give the catalogue that the report was made with. English if absent. */
  readonly locale?: Words;
}

/** What a reader must know of the words: of those in the report, and of the page's own if they are in another language. */
export function languageNotes(
  { language }: Pick<Report, 'language'>,
  { tag, note }: Words,
): readonly string[] {
  const notes = [language.note, tag === language.tag ? null : note];
  return notes.filter((each): each is string => typeof each === 'string');
}
