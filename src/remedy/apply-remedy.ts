import { changedRecord } from '../record/changed-record';
import { ownJson } from '../record/own-json';
import type { RecordChange } from '../record/record-change';
import type { RemedyAlternative, RemedyChange } from '../report/report';

/**
 * A record in which an alternative of a finding's remedy, or changes of one's own, are made: what the case would look
 * like. The record itself stays as it is; what does not change is shared with it. Texts are placeholders, `…`, and days
 * are the day of evaluation: whoever records the thing itself writes what is so.
 *
 * Pointers lead into the record that the report is about. Parents that are absent, `null` or unknown become objects; a
 * last step `-` appends to a list, which begins where there is none.
 *
 * @throws RangeError if a pointer is none, leads through an element of a list that is not there, deeper than a record
 *   goes or into a list that is too long for one, or has no value: those of a redacted report have none. Also where
 *   the record or the changes cannot be read; what is thrown there is not shown.
 * @example applyRemedy({ children: [{ id: 'c1' }] }, [{ pointer: '/children/0/agencyVisits/-', value: { on: '2026-09-15' } }])
 * // => { children: [{ id: 'c1', agencyVisits: [{ on: '2026-09-15' }] }] }
 */
export function applyRemedy(
  record: unknown,
  remedy: RemedyAlternative | readonly (RecordChange | RemedyChange)[],
): unknown {
  const changes = changesOf(remedy);
  if (changes.some(({ value }) => value === undefined))
    throw new RangeError('A change of a redacted report has no value.');
  return changedRecord(record, changes);
}

/** Callers in plain JavaScript may give anything. */
function changesOf(remedy: unknown): readonly RecordChange[] {
  const own = ownJson(remedy);
  const changes = Array.isArray(own) ? own : (own as RemedyAlternative | null | undefined)?.changes;
  if (Array.isArray(changes) && changes.every(isChange)) return changes;
  throw new RangeError('Changes are a list in plain JSON, each with a pointer.');
}

const isChange = (change: unknown): boolean =>
  typeof change === 'object' && change !== null && 'pointer' in change && typeof change.pointer === 'string';
