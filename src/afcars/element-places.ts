import type { ValueIssue } from '../record/issue';
import { unknownKey } from '../record/schema-issues';

/** The parts of a child’s row, each with the elements that are read in it and the lists that it holds. */
export const PARTS = {
  child: { elements: ['E2', 'E4', 'E5'], lists: ['removals'] },
  removals: {
    elements: ['E69', 'E153', 'E155'],
    lists: [
      'livingArrangements',
      'permanencyPlans',
      'periodicReviews',
      'permanencyHearings',
      'caseworkerVisits',
    ],
  },
  livingArrangements: { elements: ['E112', 'E113', 'E117', 'E118', 'E119', 'E120'], lists: [] },
  permanencyPlans: { elements: ['E147', 'E148'], lists: [] },
  periodicReviews: { elements: ['E149'], lists: [] },
  permanencyHearings: { elements: ['E150'], lists: [] },
  caseworkerVisits: { elements: ['E151', 'E152'], lists: [] },
} as const;

export type PartKind = keyof typeof PARTS;

const ELEMENT = /^E([1-9]\d{0,2})$/;
const LAST_ELEMENT = 186;

const KINDS = Object.keys(PARTS) as readonly PartKind[];

/** What is wrong with a key of a part: `null` for what is read there, and for elements that are read nowhere. */
export function keyIssue(key: string, kind: PartKind): ValueIssue | null {
  const known: readonly string[] = [...PARTS[kind].elements, ...PARTS[kind].lists];
  if (known.includes(key)) return null;
  const place = KINDS.find((other) => (PARTS[other].elements as readonly string[]).includes(key));
  if (place) {
    const where = place === 'child' ? 'directly in the child’s row' : `in the elements of ${place}`;
    return { code: 'unknownKey', message: `${key} is not read here, but ${where}.` };
  }
  const [, number] = ELEMENT.exec(key) ?? [];
  return number !== undefined && Number(number) <= LAST_ELEMENT ? null : unknownKey(key, known);
}
