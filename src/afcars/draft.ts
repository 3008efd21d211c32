import { jsonPointer, type Path } from '../record/json-pointer';
import type { NotCarried, Traced } from './traced';

const CHILD: Path = ['children', 0];

/** What is learned while a record is put together: where its members come from in the row, and what stays open. */
export class Draft {
  readonly notCarried: NotCarried[] = [];
  readonly #origins = new Map<string, Path>();

  /** Notes which place of the row a member of the child comes from. */
  trace(member: Path, origin: Path): void {
    this.#origins.set(jsonPointer([...CHILD, ...member]), origin);
  }

  leaveOpen(member: Path, reason: string): void {
    this.notCarried.push({ pointer: jsonPointer([...CHILD, ...member]), reason });
  }

  /** Takes the elements of a list of the child over, with what is known about them. */
  valuesOf<Value>(list: string, elements: readonly Traced<Value>[]): Value[] {
    return elements.map(({ value, origins, open }, index) => {
      for (const [member, origin] of Object.entries(origins)) this.trace([list, index, member], origin);
      for (const [member, reason] of Object.entries(open)) this.leaveOpen([list, index, member], reason);
      return value;
    });
  }

  /** The place in the row from which a member of the record comes; the whole row where it comes from no one place. */
  originOf(pointer: string): Path {
    return this.#origins.get(pointer) ?? [];
  }
}
