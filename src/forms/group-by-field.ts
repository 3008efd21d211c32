import type { Finding } from '../report/report';
import { entriesOf, type EntrySource } from './field-entry';

/**
 * The findings of a report, or any list of entries with pointers, by the field that they point at: in the order in which
 * the fields are first named, and for each field in the order of the list.
 *
 * @example [...groupByField([{ pointer: '/a', n: 1 }, { pointer: '/b', n: 2 }, { pointer: '/a', n: 3 }])]
 * // => [['/a', [{ pointer: '/a', n: 1 }, { pointer: '/a', n: 3 }]], ['/b', [{ pointer: '/b', n: 2 }]]]
 */
export function groupByField<Entry extends { readonly pointer: string } = Finding>(
  source: EntrySource<Entry>,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entriesOf(source) as readonly Entry[]) {
    const group = groups.get(entry.pointer);
    if (group) group.push(entry);
    else groups.set(entry.pointer, [entry]);
  }
  return groups;
}
