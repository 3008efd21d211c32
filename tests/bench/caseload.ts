import { readFileSync } from 'node:fs';
import { addDays, daysFromExclusiveToInclusive } from '../../src/calendar/counting';
import { isCivilDate } from '../../src/calendar/civil-date';

/** The day on which every case of the caseload is looked at. */
export const AS_OF = '2026-11-30';

interface Example {
  readonly file: string;
  readonly asOf: string;
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const examplesFolder = new URL('../../docs/examples/', import.meta.url);
const readExample = (file: string) => JSON.parse(readFileSync(new URL(file, examplesFolder), 'utf8'));

/** Members that a record can do without; one in twelve is not recorded, as in any caseload. */
const OFTEN_NOT_RECORDED: ReadonlySet<string> = new Set([
  'assessedOn',
  'completedOn',
  'dateOfBirth',
  'developedOn',
  'entryRoute',
  'goal',
  'language',
  'primaryLanguage',
  'representedBy',
  'setting',
  'targetDate',
  'underSupervision',
  'updatedOn',
  'whereabouts',
]);

/**
 * Records for timing, the same for every run of one seed: the example records in turn, their days moved so that the
 * story of each is as far on `AS_OF` as in the example, or up to 44 days further, and some members left out.
 */
export function caseload(size: number, seed = 36_1): readonly Json[] {
  const random = randomNumbers(seed);
  const examples = (readExample('index.json') as readonly Example[]).map(({ file, asOf }) => ({
    record: readExample(file) as Json,
    days: daysFromExclusiveToInclusive(asOf, AS_OF),
  }));
  return Array.from({ length: size }, (_, index) => {
    const { record, days } = examples[index % examples.length] as (typeof examples)[number];
    return variation(record, days - Math.floor(random() * 45), random);
  });
}

function variation(value: Json, days: number, random: () => number): Json {
  if (isCivilDate(value)) return addDays(value, days);
  if (Array.isArray(value)) return value.map((element) => variation(element, days, random));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(
    ([name]) => !OFTEN_NOT_RECORDED.has(name) || random() >= 1 / 12,
  );
  return Object.fromEntries(members.map(([name, member]) => [name, variation(member, days, random)]));
}

/** Numbers from 0 to 1 that depend on the seed alone: the multiplier and the modulus of Park and Miller. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
