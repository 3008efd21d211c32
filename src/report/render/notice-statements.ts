import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
import type { Report } from '../report';
import { citations } from './citation';
import { subjectInWords } from './subject-in-words';

/** Something to know that changes no outcome, in words. */
export interface NoticeStatement {
  readonly about: string;
  readonly message: string;
  readonly citation: string;
}

export const noticeStatements = (report: Report, words: Words = ENGLISH): readonly NoticeStatement[] =>
  report.notices.map(({ subject, message, provisions }) => ({
    about: subjectInWords(subject, words),
    message,
    citation: citations(report, provisions, words),
  }));
