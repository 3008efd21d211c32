import { laterOf } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import { COMMITMENTS, type LegalBasis } from '../../record/codes';
import { factsOf } from '../fact';
import { isUpToDate, latestOf, nextDueOn } from '../recurring';
import { settleOccasion } from '../settle';
import type { Subject } from '../subject';
import { placedUnder } from '../time-in-care/placed-under';

type Child = Subject<'child'>;

const CUSTODY: ReadonlySet<LegalBasis> = /* @__PURE__ */ new Set<LegalBasis>([
  'orderOfTemporaryCustody',
  ...COMMITMENTS,
]);

/** The first day of the placement under such an order, but not before the law began; until then nothing is owed. */
function owedSince(child: Child): MaybeDate {
  const { since } = placedUnder(child, CUSTODY);
  const { asOf, parameter } = child.situation;
  const from = parameter('siblingRightsMeetingsFrom', asOf);
  if (since === null || since === 'none') return since;
  if (from === null) return null;
  return asOf < from ? 'none' : laterOf(since, String(from));
}

function meetingMonths({ situation }: Child): number | null {
  const months = situation.parameter('siblingRightsMeetingMonths', situation.asOf);
  return months === null ? null : Number(months);
}

const latestMeetingOn = ({ element }: Child): MaybeDate =>
  latestOf(element.siblingRights?.meetings?.map(({ on }) => on));

const MEETING_FIELDS = ['/siblingRights/meetings', '/siblingRights/meetings/*/on'];

/** The caseworker’s private meetings about the Sibling Bill of Rights: CGS 17a-10c(d). */
export const siblingRightsMeetingFacts = factsOf('child', {
  isOfAgeForSiblingRightsMeeting: {
    type: 'boolean',
    label: 'the child is of an appropriate age for the meeting about the Sibling Bill of Rights',
    description: 'The recorded judgment.',
    provision: 'cgs-17a-10c.d.1',
    fields: ['/siblingRights/ofAppropriateAge'],
    compute: ({ element }) => element.siblingRights?.ofAppropriateAge ?? null,
  },
  siblingRightsMeetingsOwedSince: {
    type: 'maybeDate',
    label: 'the day from which the yearly meeting about the Sibling Bill of Rights is counted',
    description:
      'The first day of the open out-of-home placement on which an order of temporary custody or a commitment held, but not before 1 January 2020; none where none did.',
    provision: 'cgs-17a-10c.d.1',
    fields: ['/legalStatus', '/legalStatus/*/basis', '/legalStatus/*/from', '/legalStatus/*/until'],
    reads: ['child.placementStartedOn'],
    parameters: ['siblingRightsMeetingsFrom'],
    compute: owedSince,
  },
  latestSiblingRightsMeetingOn: {
    type: 'maybeDate',
    label: 'the day of the latest meeting about the Sibling Bill of Rights',
    description:
      'The latest recorded meeting; none where there was none. Not known while the day of one is not recorded.',
    provision: 'cgs-17a-10c.d.1',
    fields: MEETING_FIELDS,
    compute: latestMeetingOn,
  },
  nextSiblingRightsMeetingDueOn: {
    type: 'maybeDate',
    label: 'the day by which the next meeting about the Sibling Bill of Rights is due',
    description:
      'Twelve calendar months after the latest meeting in the placement or, before the first, after the day from which it is counted.',
    provision: 'cgs-17a-10c.d.1',
    fields: [],
    reads: ['child.siblingRightsMeetingsOwedSince', 'child.latestSiblingRightsMeetingOn'],
    parameters: ['siblingRightsMeetingMonths'],
    compute: (child) => nextDueOn(owedSince(child), latestMeetingOn(child), meetingMonths(child)),
  },
  siblingRightsMeetingIsUpToDate: {
    type: 'boolean',
    label: 'the caseworker met with the child about the Sibling Bill of Rights within the last year',
    description:
      'Whether there was a meeting since the day from which it is counted, no more than twelve calendar months ago.',
    provision: 'cgs-17a-10c.d.1',
    fields: [],
    reads: ['child.latestSiblingRightsMeetingOn', 'child.siblingRightsMeetingsOwedSince'],
    parameters: ['siblingRightsMeetingMonths'],
    settle: settleOccasion('/siblingRights/meetings'),
    compute: (child) =>
      isUpToDate(owedSince(child), latestMeetingOn(child), meetingMonths(child), child.situation.asOf),
  },
});
