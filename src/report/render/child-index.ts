/**
 * Which child of the record a JSON Pointer leads into, counted from 0; `null` for anything of the family or the case.
 *
 * @example childIndex('/children/2/casePlan') // => 2
 * @example childIndex('/children') // => null
 */
export function childIndex(pointer: string): number | null {
  const index = /^\/children\/(\d+)(?=\/|$)/.exec(pointer)?.[1];
  return index === undefined ? null : Number(index);
}
