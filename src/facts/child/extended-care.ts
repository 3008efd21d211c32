import { laterOf, type CivilDate } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import { EXTENDED_CARE_GROUNDS } from '../../record/codes';
import { factsOf } from '../fact';
import { isUpToDate, nextDueOn } from '../recurring';
import { settleDay, settleValue } from '../settle';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { attainsAgeOn } from './age';

type Child = Subject<'child'>;

/** The first day of care past 18 on the ground of medical incapacity; `'none'` on another ground. */
function incapacityCareBeganOn(child: Child): MaybeDate {
  const ground = child.element.extendedCare?.ground ?? null;
  const { startedOn } = outOfHomeEpisode(child);
  if (startedOn === 'none' || (ground !== null && ground !== 'medicalIncapacity')) return 'none';
  const birthday = attainsAgeOn(child, 'federalExtendedCareAge');
  return ground === null || startedOn === null || birthday === null ? null : laterOf(startedOn, birthday);
}

/** An update after the day of evaluation has not been made; what was there before it is not recorded. */
function updatedOn({ element, situation }: Child): CivilDate | null {
  const day = element.extendedCare?.incapacityUpdatedOn;
  return day && day <= situation.asOf ? day : null;
}

function months({ situation }: Child): number | null {
  const value = situation.parameter('federalIncapacityUpdateMonths', situation.asOf);
  return value === null ? null : Number(value);
}

const UPDATED = ['/extendedCare/incapacityUpdatedOn'];
const BEGAN = ['child.incapacityCareBeganOn'];
const INFORMATION = 'usc-42-675.8.B.iv.information';

export const extendedCareFacts = factsOf('child', {
  extendedCareGround: {
    type: 'code',
    codes: EXTENDED_CARE_GROUNDS,
    label: 'the ground on which the youth stays in care past 18',
    description: 'The ground, as recorded; none where the youth stays on none of the five.',
    provision: 'usc-42-675.8.B.iv',
    fields: ['/extendedCare/ground'],
    settle: settleValue('/extendedCare/ground'),
    compute: ({ element }) => element.extendedCare?.ground ?? null,
  },
  incapacityCareBeganOn: {
    type: 'maybeDate',
    label: 'the first day of care past 18 because of medical incapacity',
    description:
      'The 18th birthday or, if later, the first day of the present placement; none on another ground and for a youth who is not in placement.',
    provision: INFORMATION,
    fields: ['/dateOfBirth'],
    reads: ['child.extendedCareGround', 'child.placementStartedOn'],
    parameters: ['federalExtendedCareAge', 'leapDayBirthday'],
    compute: incapacityCareBeganOn,
  },
  incapacityInformationIsUpToDate: {
    type: 'boolean',
    label: 'the information on the medical condition was updated within the last six months',
    description:
      'Whether the plan’s information was updated since care past 18 began, no more than six months ago.',
    provision: INFORMATION,
    fields: UPDATED,
    reads: BEGAN,
    parameters: ['federalIncapacityUpdateMonths'],
    settle: settleDay('/extendedCare/incapacityUpdatedOn'),
    compute: (child) =>
      isUpToDate(incapacityCareBeganOn(child), updatedOn(child), months(child), child.situation.asOf),
  },
  incapacityInformationDueOn: {
    type: 'maybeDate',
    label: 'the day by which the information on the medical condition is next updated',
    description:
      'Six calendar months after the last update or, if later, after care past 18 began; none where nothing is owed.',
    provision: INFORMATION,
    fields: UPDATED,
    reads: BEGAN,
    parameters: ['federalIncapacityUpdateMonths'],
    compute: (child) => nextDueOn(incapacityCareBeganOn(child), updatedOn(child), months(child)),
  },
  incapacityInformationUpdatedOn: {
    type: 'date',
    label: 'the day on which the information on the medical condition was last updated',
    description: 'The recorded day; not known where it is not recorded or lies after the day of evaluation.',
    provision: INFORMATION,
    fields: UPDATED,
    compute: updatedOn,
  },
});
