import type { Path } from '../json-pointer';
import { recordTimeline, type Timeline } from '../timeline';
import type { Conflicts, CrossCheck } from './cross-check';

type Json = Record<string | number, unknown>;

/** What has not occurred did not occur on a day. */
export const contradictoryEvents: CrossCheck = (record, conflicts) =>
  checkEventsIn(record as Json, recordTimeline(), [], conflicts);

function checkEventsIn(holder: Json, timeline: Timeline, path: Path, conflicts: Conflicts): void {
  for (const [name, within] of timeline.within) {
    const places = name === '*' && Array.isArray(holder) ? [...holder.keys()] : [name];
    for (const place of places) {
      const part = holder[place];
      if (typeof part !== 'object' || part === null) continue;
      const partPath = [...path, place];
      if (!within.isEvent) checkEventsIn(part as Json, within, partPath, conflicts);
      else if (contradicts(part as Json)) {
        const message = 'A day is given for something that is said not to have happened.';
        conflicts.report([...partPath, 'on'], 'contradiction', message, () => {
          holder[place] = path.includes('casePlan') ? { unknown: true } : null;
        });
      }
    }
  }
}

const contradicts = ({ occurred, on }: Json): boolean => occurred === false && typeof on === 'string';
