import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { ageInYears, dateOfAttaining } from '../../src/calendar/age';
import { isCivilDate } from '../../src/calendar/civil-date';
import { rollToOpenDay } from '../../src/calendar/closed-days';
import {
  addDays,
  addMonths,
  clearDaysBetween,
  daysFromExclusiveToInclusive,
  latestDayWithClearDaysBefore,
} from '../../src/calendar/counting';

/** Days on which a zone under test changed its clock or, in Apia on 30 December 2011, had no day at all. */
const CLOCK_CHANGES = {
  apia: ['2010-09-26', '2011-09-24', '2011-12-30', '2012-04-01', '2012-09-30'],
  newYork: ['1942-02-09', '1974-01-06', '2024-03-10', '2024-11-03', '2026-03-08', '2026-11-01'],
  saoPaulo: ['1914-01-01', '2018-02-18', '2018-11-04', '2019-02-17'],
};

const DAYS_BETWEEN_SAMPLES = 29;

function sampledDays(): string[] {
  const days: string[] = [];
  for (let day = '1900-01-01'; day <= '2200-12-31'; day = addDays(day, DAYS_BETWEEN_SAMPLES)) days.push(day);
  const changes = Object.values(CLOCK_CHANGES).flat();
  const besideChanges = changes.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return [...days, ...besideChanges, '2012-02-29', '2096-02-29'];
}

function resultsOn(day: string): unknown[] {
  return [
    day,
    isCivilDate(day),
    addDays(day, 1),
    addDays(day, -1),
    addDays(day, 60),
    addMonths(day, 6),
    addMonths(day, -1),
    daysFromExclusiveToInclusive('2011-12-29', day),
    clearDaysBetween(day, '2018-11-04'),
    latestDayWithClearDaysBefore(day, 21),
    rollToOpenDay(day, [day, addDays(day, 1)]),
    dateOfAttaining(day, 13, '03-01'),
    dateOfAttaining(day, 18, '02-28'),
    ageInYears('1996-02-29', day, '03-01'),
    ageInYears('1996-02-29', day, '02-28'),
    ageInYears(day, '2024-03-10', '03-01'),
  ];
}

/** SHA-256 of what the calendar gives on thousands of days from 1900 to 2200, and this process's zone. */
export function timeZoneDigest(): { zone: string; days: number; digest: string } {
  const zone = new Intl.DateTimeFormat('en-US').resolvedOptions().timeZone;
  const days = sampledDays();
  const digest = createHash('sha256')
    .update(JSON.stringify(days.map(resultsOn)))
    .digest('hex');
  return { zone, days: days.length, digest };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(JSON.stringify(timeZoneDigest()));
