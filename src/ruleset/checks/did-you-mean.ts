import { nearestName } from '../../record/known-names';

/**
 * The end of a problem about a name that is not known; empty where no known one is near.
 *
 * @example didYouMean('child.agee', ['child.age']) // => '; did you mean child.age?'
 */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, [...known]);
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}
