import { isCivilDate, type CivilDate } from '../calendar/civil-date';
import { UNREADABLE } from '../record/snapshot';
import type { ElementReader, Part } from './element-reader';

const REPORT_DATE = /^(\d{4})(03|09)$/;

/** The last day of the report period that E2 names by its year and last month, March or September. */
export function reportDayOf(child: Part, reader: ElementReader): CivilDate | null {
  const text = reader.text(child, 'E2');
  if (text === null || text === UNREADABLE) return null;
  const [, year, month] = REPORT_DATE.exec(text) ?? [];
  const day = `${year}-${month}-${month === '03' ? '31' : '30'}`;
  if (isCivilDate(day)) return day;
  const message = 'This is not a report date of the form YYYYMM whose month is 03 or 09.';
  reader.report([...child.path, 'E2'], { code: 'notADate', message });
  return null;
}
