/** Where elements stood in the caller's lists, of those that a shorter list was made from. */
const positions = new WeakMap<object, number>();

/** Remembers where an element stands, for when others are left out before it. */
export function remember<Element>(element: Element, position: number): Element {
  if (typeof element === 'object' && element !== null) positions.set(element, position);
  return element;
}

/** Where an element stood in the caller's list, so that pointers lead into the caller's own record. */
export const positionOf = (element: object, index: number): number => positions.get(element) ?? index;
