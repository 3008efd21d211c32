import { distance } from 'fastest-levenshtein';

/**
 * The known name that an unknown one is probably a slip for: the same but for capitals, or at most a third of
 * its letters (at least one) away. The first of equally near ones; `undefined` if none is near.
 *
 * @example nearestName('placement', ['parents', 'placements']) // => 'placements'
 * @example nearestName('DATEOFBIRTH', ['dateOfBirth']) // => 'dateOfBirth'
 * @example nearestName('notes', ['parents', 'placements']) // => undefined
 */
export function nearestName(unknown: string, known: readonly string[]): string | undefined {
  const lowerCase = unknown.toLowerCase();
  const equal = known.find((name) => name.toLowerCase() === lowerCase);
  if (equal !== undefined) return equal;
  let nearest: string | undefined;
  let allowed = Math.max(1, Math.floor(unknown.length / 3));
  for (const name of known) {
    // The difference in length is a lower bound, and keeps a key of a million letters cheap.
    if (Math.abs(name.length - unknown.length) > allowed) continue;
    const away = distance(unknown, name);
    if (away > allowed) continue;
    nearest = name;
    allowed = away - 1;
  }
  return nearest;
}
