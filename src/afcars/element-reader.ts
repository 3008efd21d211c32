import { FIRST_YEAR, isCivilDate, isDateShaped, LAST_YEAR, type CivilDate } from '../calendar/civil-date';
import type { ValueIssue } from '../record/issue';
import type { IssueLog } from '../record/issue-log';
import type { Path } from '../record/json-pointer';
import { UNREADABLE } from '../record/snapshot';
import { keyIssue, type PartKind } from './element-places';

/** An object of the row with its place in it. */
export interface Part {
  readonly members: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

/** A value that is there and cannot be taken as it stands; the issue is noted. */
export type Unreadable = typeof UNREADABLE;

/** Reads the elements of a row. A missing value is `null`; whatever is wrong is noted once, and no value repeated. */
export class ElementReader {
  readonly #log: IssueLog;
  /** No day of the row is later. */
  lastDay: CivilDate | null = null;

  constructor(log: IssueLog) {
    this.#log = log;
  }

  report(path: Path, issue: ValueIssue): Unreadable {
    this.#log.report(path, issue);
    return UNREADABLE;
  }

  part(value: unknown, path: Path, kind: PartKind): Part {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      if (value !== UNREADABLE) this.report(path, { code: 'wrongType', message: 'This must be an object.' });
      return { members: {}, path };
    }
    for (const key of Object.keys(value)) {
      const issue = keyIssue(key, kind);
      if (issue) this.report([...path, key], issue);
    }
    return { members: value as Part['members'], path };
  }

  /** The elements of a list; `null` where it is not given. */
  parts({ members, path }: Part, list: PartKind): readonly Part[] | null {
    const value = members[list] ?? null;
    if (value === null || value === UNREADABLE) return null;
    if (!Array.isArray(value)) {
      this.report([...path, list], { code: 'wrongType', message: 'This must be a list.' });
      return null;
    }
    return value.map((element, index) => this.part(element, [...path, list, index], list));
  }

  /** The digits or words of an element. */
  text({ members, path }: Part, element: string): string | null | Unreadable {
    const value = members[element] ?? null;
    if (value === null || value === UNREADABLE) return value as null | Unreadable;
    if (typeof value === 'string') return value.trim();
    if (typeof value === 'number') return String(value);
    return this.report([...path, element], { code: 'wrongType', message: 'This must be text or a number.' });
  }

  /** A day; with `notBefore` one that is not earlier, the day of removal. */
  day(part: Part, element: string, notBefore: CivilDate | null = null): CivilDate | null | Unreadable {
    const text = this.text(part, element);
    if (text === null || text === UNREADABLE) return text;
    const day = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    const issue = isCivilDate(day) ? this.#misplaced(day, notBefore) : noDay(day);
    return issue ? this.report([...part.path, element], issue) : day;
  }

  #misplaced(day: CivilDate, notBefore: CivilDate | null): ValueIssue | null {
    if (this.lastDay !== null && day > this.lastDay)
      return { code: 'outOfRange', message: 'This is after the report period (E2).' };
    return notBefore !== null && day < notBefore
      ? { code: 'contradiction', message: 'This is before the removal (E69).' }
      : null;
  }

  /** One of the codes of an element. */
  code(part: Part, element: string, codes: readonly number[]): number | null | Unreadable {
    const text = this.text(part, element);
    if (text === null || text === UNREADABLE) return text;
    const code = codes.find((one) => String(one) === text);
    if (code !== undefined) return code;
    return this.report([...part.path, element], {
      code: 'unknownCode',
      message: `This must be one of: ${codes.join(', ')}.`,
    });
  }
}

/** `null` in place of what cannot be read. */
export const readable = <Value>(value: Value | null | Unreadable): Value | null =>
  value === UNREADABLE ? null : (value as Value | null);

function noDay(text: string): ValueIssue {
  if (!isDateShaped(text))
    return { code: 'notADate', message: 'This is not a date of the form YYYYMMDD or YYYY-MM-DD.' };
  const year = Number(text.slice(0, 4));
  const isInRange = year >= FIRST_YEAR && year <= LAST_YEAR;
  return {
    code: 'impossibleDate',
    message: isInRange
      ? 'This is not a day of the calendar.'
      : `This must be a day of the years ${FIRST_YEAR} to ${LAST_YEAR}.`,
  };
}
