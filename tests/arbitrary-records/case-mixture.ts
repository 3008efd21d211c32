import { addDays } from '../../src/calendar/counting';
import { isCivilDate, type CivilDate } from '../../src/calendar/civil-date';
import type { CaseRecord } from '../../src/record/case-record';
import { caseRecordSchema } from '../../src/record/case-record-schema';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { shapeOf } from '../../src/record/schema-shape';
import { numbersFrom } from '../properties/shuffled';
import { patch, PATCHABLE, type RuleCase } from '../rules/cases';
import { changedValue } from './changed-place';
import { CASES_BY_ANSWER, STARTS, type Start } from './known-cases';
import { oneOf, type Drawing, type NextNumber } from './random-value';
import { placesOf, putAt, type Json } from './record-places';

/** A record and the day on which it is looked at. */
export interface DatedRecord {
  readonly record: CaseRecord;
  readonly asOf: CivilDate;
}

const SHAPE = shapeOf(caseRecordSchema);

/** How many other cases' patches, and how many changed places, a record may have. */
const MOST_PATCHES = 2;
const MOST_CHANGES = 6;

/**
 * A record that no case is: a baseline of the rules' cases with the patches of some of them, a few places changed,
 * seen on some day of the record or near one. The same seed gives the same record.
 */
export function mixedRecord(seed: number): DatedRecord {
  const random = numbersFrom(seed);
  // The first numbers of neighbouring seeds are close to each other.
  random();
  const next: NextNumber = (limit) => Math.floor(random() * limit);
  const known = oneOf(oneOf(CASES_BY_ANSWER, next), next);
  const start = STARTS.get(known.baseline) as Start;
  const record = structuredClone(start.record);
  // A rule's rarer answers need most of what their case says: two records in five differ from one in a single place.
  const isNear = next(5) < 2;
  const others = isNear ? 0 : next(1 + next(MOST_PATCHES + 1));
  for (let count = 0; count < others; count++)
    patchWherePossible(record, oneOf(start.cases, next).ruleCase.given);
  patchWherePossible(record, known.ruleCase.given);
  change(record, isNear ? 1 : 1 + next(1 + next(MOST_CHANGES)), next);
  const ownDay = known.ruleCase.asOf ?? start.asOf;
  const asOf = isNear ? ownDay : someDay(ownDay, record, next);
  return { record: parseCaseRecord(record).record, asOf };
}

/** A patch of what another patch has taken away is left out. */
function patchWherePossible(record: CaseRecord, given: RuleCase['given']): void {
  for (const part of ['children', ...Object.keys(PATCHABLE)] as (keyof typeof given)[]) {
    try {
      patch(record, structuredClone({ [part]: given[part] }));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
}

function change(record: Json, changes: number, next: NextNumber): void {
  const texts = textsIn(record);
  const days = texts.filter((text) => isCivilDate(text));
  const drawing: Drawing = { next, days, ids: texts.filter((text) => /^[a-z]+-\d+$/.test(text)) };
  for (let count = 0; count < changes; count++) {
    // Anew each time: a change may have taken a place away.
    const place = oneOf(placesOf(SHAPE, record), next);
    putAt(record, place.path, changedValue(place, drawing));
  }
}

/** Mostly the day of the case; else a day of the record or just beside one, or any within a year of the case's. */
function someDay(own: CivilDate, record: Json, next: NextNumber): CivilDate {
  const choice = next(6);
  if (choice < 3) return own;
  const days = textsIn(record).filter((text) => isCivilDate(text));
  const day = choice < 5 && days.length > 0 ? addDays(oneOf(days, next), next(3) - 1) : null;
  return day ?? addDays(own, next(730) - 365);
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
