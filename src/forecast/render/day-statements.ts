import type { CivilDate } from '../../calendar/civil-date';
import type { Tone } from '../../report/render/mark';
import type { Forecast } from '../forecast';
import { deadlinesMoved } from './deadlines-moved';
import { findingsChanged } from './findings-changed';
import { lastDays } from './last-days';
import { plansChanged } from './plans-changed';
import type { Turn } from './turn';

/** What happens on one day, in words. */
export interface DayStatement {
  readonly on: CivilDate;
  /** Never empty, and none of them is. */
  readonly groups: readonly { readonly kind: DayKind; readonly statements: readonly Statement[] }[];
}

export type DayKind = 'lastDay' | Turn | 'plans';

export interface Statement {
  readonly tone: Tone;
  readonly text: string;
  /** What differs, where it rests, where it stands in the record. */
  readonly under: readonly string[];
}

/** A statement, when it is made and as what. */
export type DatedStatement = Statement & { readonly on: CivilDate; readonly kind: DayKind };

const KINDS: readonly DayKind[] = [
  'lastDay',
  'overdue',
  'perhapsOverdue',
  'begins',
  'standsDifferently',
  'settled',
  'noLongerApplies',
  'plans',
];

/** The days on which a reader has something to note: what changes for them, and the last days to be in time. */
export function dayStatements(forecast: Forecast): readonly DayStatement[] {
  const all = [
    ...lastDays(forecast),
    ...forecast.changes.flatMap((change) => [
      ...findingsChanged(change, forecast),
      ...deadlinesMoved(change),
      ...plansChanged(change, forecast),
    ]),
  ];
  const days = [...new Set(all.map(({ on }) => on))].sort();
  return days.map((on) => {
    const ofDay = all.filter((statement) => statement.on === on);
    const groups = KINDS.map((kind) => ({
      kind,
      statements: ofDay.filter((statement) => statement.kind === kind),
    }));
    return { on, groups: groups.filter(({ statements }) => statements.length > 0) };
  });
}
