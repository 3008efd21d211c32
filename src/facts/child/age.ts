import { ageInYears, dateOfAttaining, type LeapDayBirthday } from '../../calendar/age';
import type { CivilDate } from '../../calendar/civil-date';
import type { Subject } from '../subject';

type Child = Subject<'child'>;

function leapDayBirthday({ situation }: Child): LeapDayBirthday | null {
  return situation.parameter('leapDayBirthday', situation.asOf) as LeapDayBirthday | null;
}

/** The child's age in completed years on a day; `null` where the date of birth is not known. */
export function ageOn(child: Child, day: CivilDate): number | null {
  const birthday = leapDayBirthday(child);
  const { dateOfBirth } = child.element;
  return dateOfBirth && birthday !== null ? ageInYears(dateOfBirth, day, birthday) : null;
}

/** The birthday on which the child attains an age that a parameter sets; `null` where it is not known. */
export function attainsAgeOn(child: Child, ageParameter: string): CivilDate | null {
  const birthday = leapDayBirthday(child);
  const { dateOfBirth } = child.element;
  const years = child.situation.parameter(ageParameter, child.situation.asOf);
  return dateOfBirth && birthday !== null && years !== null
    ? dateOfAttaining(dateOfBirth, Number(years), birthday)
    : null;
}
