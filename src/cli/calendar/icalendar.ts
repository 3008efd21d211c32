import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CivilDate } from '../../calendar/civil-date';
import { printable } from '../../report/render/printable';
import { LIBRARY_VERSION } from '../../report/library-version';
import type { DeadlineEvent } from './deadline-events';

/**
 * The events as an iCalendar file (RFC 5545): all-day, private, and no time of anybody's day is taken by them.
 *
 * @param stampedOn - the day that every event says it was made on: there is no clock to ask
 */
export function icalendar(events: readonly DeadlineEvent[], stampedOn: CivilDate): string {
  const calendar = ical({
    prodId: { company: 'dcf-case-plan-rules', product: `dcf-case-plan ${LIBRARY_VERSION}`, language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: 'Case plan deadlines',
  });
  for (const { uid, on, summary, description, isTentative } of events) {
    calendar.createEvent({
      id: uid,
      stamp: startOf(stampedOn),
      start: startOf(on),
      allDay: true,
      summary: printable(summary),
      description: description.split('\n').map(printable).join('\n'),
      status: isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The library takes a day as its first moment in UTC, and writes it from there: the zone of the machine has no say. */
const startOf = (day: CivilDate): Date => new Date(`${day}T00:00:00.000Z`);
