import type { Path } from '../json-pointer';
import type { Conflicts } from './cross-check';
import { eachElement, type Listed } from './elements';

/**
 * What an id leads to: `something`; `nothing` that the record has; or, because two elements of a list share the
 * id or the id of some element could not be read, it is `doubtful`.
 */
export type ReferenceLeadsTo = 'something' | 'nothing' | 'doubtful';

/** Tells what the ids in a record's references lead to. */
export type ReferenceTarget = (id: string) => ReferenceLeadsTo;

/** The elements of one or more lists as the target of references. */
export function referenceTarget(
  lists: readonly (readonly [Listed<{ readonly id?: string | null | undefined }>, Path])[],
  conflicts: Conflicts,
): ReferenceTarget {
  const known = new Set<string>();
  const shared = new Set<string>();
  let someUnreadable = false;
  for (const [list, listPath] of lists) {
    someUnreadable ||= conflicts.wasUnreadable(listPath);
    const siblings = new Set<string>();
    eachElement(list, listPath, ({ id }, path) => {
      if (typeof id !== 'string') {
        someUnreadable ||= conflicts.wasUnreadable(path) || conflicts.wasUnreadable([...path, 'id']);
        return;
      }
      if (siblings.has(id)) shared.add(id);
      siblings.add(id);
      known.add(id);
    });
  }
  return (id) => {
    if (shared.has(id)) return 'doubtful';
    if (known.has(id)) return 'something';
    return someUnreadable ? 'doubtful' : 'nothing';
  };
}

/** Checks one reference; one that leads to nothing, or cannot be followed, becomes unknown. */
export function checkReference(
  id: unknown,
  target: ReferenceTarget,
  path: Path,
  conflicts: Conflicts,
  makeUnknown: () => void,
): void {
  if (typeof id !== 'string') return;
  const leadsTo = target(id);
  if (leadsTo === 'doubtful') conflicts.doubt(makeUnknown);
  if (leadsTo !== 'nothing') return;
  conflicts.report(path, 'unknownReference', 'Nothing in the record has this id.', makeUnknown);
}
