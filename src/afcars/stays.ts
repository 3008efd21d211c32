import type { CivilDate } from '../calendar/civil-date';
import type { Placement } from '../record/case-record';
import type { Path } from '../record/json-pointer';
import { UNREADABLE } from '../record/snapshot';
import { EXIT_REASONS, NOT_EXITED } from './code-values';
import { readable, type ElementReader, type Part } from './element-reader';
import { placeOf } from './setting';
import { NO_REMOVAL, type ListRead, type Traced } from './traced';

/** A removal, read as far as its lists do not matter. */
export interface RemovalRead {
  readonly part: Part;
  readonly removedOn: CivilDate | null;
  /** The day on which the child left care, or that it is not known; `null`: the child has not left. */
  readonly exit: CivilDate | 'unknown' | null;
}

export function removalOf(part: Part, reader: ElementReader): RemovalRead {
  const removedOn = readable(reader.day(part, 'E69'));
  const day = reader.day(part, 'E153');
  const reason = reader.code(part, 'E155', EXIT_REASONS);
  if (day !== null && day !== UNREADABLE && reason === NOT_EXITED) {
    const message = 'This says that the child has not left, and there is a date of exit (E153).';
    reader.report([...part.path, 'E155'], { code: 'contradiction', message });
    return { part, removedOn, exit: 'unknown' };
  }
  if (day === UNREADABLE) return { part, removedOn, exit: 'unknown' };
  const hasLeft = reason !== null && reason !== NOT_EXITED;
  return { part, removedOn, exit: day ?? (hasLeft ? 'unknown' : null) };
}

type Stay = Traced<Placement>;

/** The stays of every removal. */
export function placementsOf(removals: readonly RemovalRead[], reader: ElementReader): ListRead<Stay> {
  const stays = removals.map((removal) => staysOf(removal, reader));
  if (stays.length === 0) return { open: NO_REMOVAL };
  if (stays.includes(null))
    return { open: 'A removal that has not ended is given without its livingArrangements.' };
  return { list: stays.flatMap((ofRemoval) => ofRemoval ?? []) };
}

/**
 * The stays of a removal, each until the next began; `null` where they are not given and the child has not left. A
 * removal that is over and given by its dates alone, as AFCARS asks for older ones, is one stay of an unknown kind.
 */
function staysOf(removal: RemovalRead, reader: ElementReader): readonly Stay[] | null {
  const { part, removedOn, exit } = removal;
  const arrangements = reader.parts(part, 'livingArrangements') ?? [];
  if (arrangements.length === 0) {
    if (exit === null) return null;
    const origins = { startDate: [...part.path, 'E69'] };
    return [
      ending(
        { value: { startDate: removedOn, courtExtendedUntil: 'unknown' }, origins, open: {} },
        exit,
        exitPath(part),
      ),
    ];
  }
  const stays = arrangements.map((arrangement) => stayOf(arrangement, removedOn, reader));
  const inOrder = ordered(stays);
  if (!inOrder) return stays.map((stay) => ending(stay, 'unknown', exitPath(part)));
  return [
    ...beforeTheFirst(removal, inOrder[0] as Stay),
    ...inOrder.map((stay, index) => {
      const next = inOrder[index + 1];
      return next
        ? ending(stay, next.value.startDate as CivilDate, next.origins.startDate as Path)
        : ending(stay, exit, exitPath(part));
    }),
  ];
}

const exitPath = ({ path }: Part): Path => [...path, 'E153'];

function stayOf(arrangement: Part, removedOn: CivilDate | null, reader: ElementReader): Stay {
  const startDate = readable(reader.day(arrangement, 'E112', removedOn));
  const { setting, trialHomeVisit, open } = placeOf(arrangement, reader);
  return {
    value: {
      startDate,
      ...(setting ? { setting } : {}),
      ...(trialHomeVisit === null ? {} : { trialHomeVisit }),
      // Only of a trial home visit does it matter, and AFCARS does not say.
      ...(trialHomeVisit === false ? {} : { courtExtendedUntil: 'unknown' as const }),
    },
    origins: { startDate: [...arrangement.path, 'E112'] },
    open: open ? { setting: open } : {},
  };
}

function ending(stay: Stay, on: CivilDate | 'unknown' | null, origin: Path): Stay {
  if (on === null) return stay;
  return { ...stay, value: { ...stay.value, endDate: on }, origins: { ...stay.origins, endDate: origin } };
}

/** The stays by their first days; `null` where there are several and the day of one is not known. */
function ordered(stays: readonly Stay[]): readonly Stay[] | null {
  const days = stays.map(({ value }) => value.startDate ?? '');
  if (stays.length > 1 && days.includes('')) return null;
  return stays
    .map((stay, index) => ({ stay, day: days[index] as string }))
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
    .map(({ stay }) => stay);
}

/** The time between the removal and the first living arrangement: away from home, nobody says where. */
function beforeTheFirst({ part, removedOn }: RemovalRead, first: Stay): readonly Stay[] {
  const { startDate } = first.value;
  if (removedOn === null || !startDate || startDate === removedOn) return [];
  const stay: Stay = {
    value: { startDate: removedOn, trialHomeVisit: false },
    origins: { startDate: [...part.path, 'E69'] },
    open: { setting: 'There is no living arrangement between the removal (E69) and the first one (E112).' },
  };
  return [ending(stay, startDate, first.origins.startDate as Path)];
}
