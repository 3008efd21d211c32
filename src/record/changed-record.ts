import { withChanges, type RecordChange } from './record-change';
import { readAlong } from './read-along';

/**
 * As `withChanges`, of a record that anybody gives: what is thrown where it is read is not shown.
 *
 * @throws RangeError in words of the library
 */
export const changedRecord = (record: unknown, changes: readonly RecordChange[]): unknown =>
  changes.reduce<unknown>(
    (changed, change) => withChanges(readAlong(changed, change.pointer), [change]),
    record,
  );
