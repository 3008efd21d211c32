import fc from 'fast-check';
import { addDays } from '../../src/calendar/counting';
import type { CaseRecord } from '../../src/record/case-record';
import { caseRecordSchema } from '../../src/record/case-record-schema';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { shapeOf, type Shape } from '../../src/record/schema-shape';

/** The day on which random records are looked at; their dates lie on both sides of it. */
export const AS_OF = '2026-06-15';

const day = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((days) => addDays(AS_OF, days));

const anyDay = fc.oneof(
  { weight: 6, arbitrary: day(-700, 60) },
  { weight: 2, arbitrary: day(-10, 10) },
  { weight: 1, arbitrary: day(60, 400) },
);

const PEOPLE = ['person-1', 'person-2', 'person-3'];
const PROVIDERS = ['provider-1', 'provider-2'];
const NEEDS = ['need-1', 'need-2'];

/** Fields whose values a random record draws from a pool, so that references meet and dates make sense. */
const POOLS: { readonly [name: string]: fc.Arbitrary<unknown> } = {
  dateOfBirth: day(-19 * 366, -700),
  personId: fc.constantFrom(...PEOPLE),
  recipientId: fc.constantFrom(...PEOPLE, 'somebody-else'),
  providerId: fc.constantFrom(...PROVIDERS),
  partyId: fc.constantFrom(...PEOPLE, ...PROVIDERS),
  needIds: fc.subarray(NEEDS, { minLength: 1 }),
  primaryLanguage: fc.constantFrom('en', 'es', 'es-PR'),
  language: fc.constantFrom('en', 'es', 'es-PR'),
  audioLanguage: fc.constantFrom('en', 'es'),
  extent: fc.constantFrom('whole', 'whole', 'excerpt'),
};

/** How many elements a list has at most; one to three unless said. */
const LENGTHS: { readonly [name: string]: number } = {
  people: 3,
  placements: 4,
  legalStatus: 3,
  children: 2,
};

function arbitraryOf(shape: Shape, name: string): fc.Arbitrary<unknown> {
  const pool = POOLS[name];
  if (pool && shape.kind !== 'optional') return pool;
  switch (shape.kind) {
    case 'optional':
      return fc.oneof(
        { weight: name === 'unknown' ? 1 : 14, arbitrary: arbitraryOf(shape.inner, name) },
        {
          weight: name === 'unknown' ? 40 : 1,
          arbitrary: fc.constantFrom(undefined, ...(shape.acceptsNull ? [null] : [])),
        },
      );
    case 'object':
      return fc.record(
        Object.fromEntries([...shape.members].map(([member, inner]) => [member, arbitraryOf(inner, member)])),
      );
    case 'list':
      return fc.array(arbitraryOf(shape.element, ''), { maxLength: LENGTHS[name] ?? 2 });
    case 'union':
      // The first option is the value itself; the others are markers.
      return fc.oneof(
        ...shape.options.map((option, index) => ({
          weight: index === 0 ? 8 : 1,
          arbitrary: arbitraryOf(option, name),
        })),
      );
    case 'code':
    case 'literal':
      return fc.constantFrom(...shape.values);
    case 'date':
      return anyDay;
    case 'number':
      return fc.integer({ min: 1, max: 9 });
    case 'truth':
      return fc.boolean();
    default:
      return fc.constant('text');
  }
}

/** Gives the elements of each list their ids: persons and needs those that others refer to, the rest by number. */
function withIds(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((element, index) => {
      const named = withIds(element, name);
      if (typeof named !== 'object' || named === null || !('id' in named)) return named;
      const id =
        name === 'people' ? PEOPLE[index] : name === 'priorityNeeds' ? NEEDS[index] : `${name}-${index}`;
      return { ...named, id };
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, withIds(inner, member)]));
}

/**
 * A random record that fits the schema and does not contradict itself: what did is unknown in it. About one value
 * in fifteen is unknown or absent.
 */
export const caseRecord: fc.Arbitrary<CaseRecord> = arbitraryOf(shapeOf(caseRecordSchema), '').map(
  (value) => parseCaseRecord(withIds(value)).record,
);
