import fc from 'fast-check';
import { addDays } from '../../../src/calendar/counting';
import type { Child, LegalStatus, Placement } from '../../../src/record/case-record';

/** The day on which random histories are looked at. */
export const AS_OF = '2026-09-15';

const firstDay = fc.integer({ min: -900, max: 0 }).map((days) => addDays(AS_OF, days));

const BASES = [
  'orderOfTemporaryCustody',
  'commitmentAbuseNeglectUncaredFor',
  'voluntaryPlacementAgreement',
  'other',
  'protectiveSupervision',
  'noLegalBasis',
] as const;

const KINDS = [
  { setting: 'placedAtHome', trialHomeVisit: true },
  { setting: 'relativeFosterFamilyHome', trialHomeVisit: false },
  { setting: 'psychiatricHospital', trialHomeVisit: false },
  { setting: 'runaway', trialHomeVisit: false },
] as const;

interface Step {
  readonly gap: number;
  readonly length: number;
}

interface StayStep extends Step {
  readonly kind: (typeof KINDS)[number];
  readonly extension: number | null;
}

interface StatusStep extends Step {
  readonly basis: (typeof BASES)[number];
}

/** Days that a stay lasts: a moment, some months, or about as long as a trial home visit may. */
const length = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 1, max: 400 }),
  fc.integer({ min: 179, max: 187 }),
);

const stay: fc.Arbitrary<StayStep> = fc.record({
  gap: fc.constantFrom(0, 0, 0, 0, 1, 20),
  length,
  kind: fc.constantFrom(...KINDS),
  extension: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 3 }),
});

const status: fc.Arbitrary<StatusStep> = fc.record({
  gap: fc.constantFrom(0, 0, 0, 1, 2, 40),
  length: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 900 })),
  basis: fc.constantFrom(...BASES),
});

interface Period {
  readonly start: string;
  /** `null`: still running on AS_OF. */
  readonly end: string | null;
}

function periodFrom(day: string, { gap, length: days }: Step): Period {
  const start = addDays(day, gap);
  const end = addDays(start, days);
  return { start, end: end > AS_OF ? null : end };
}

/** Periods that follow one another, each after a gap; what would begin after AS_OF is left out. */
function inSequence<Each extends Step>(first: string, steps: readonly Each[]): readonly (Each & Period)[] {
  let day: string | null = first;
  return steps.flatMap((step) => {
    if (day === null) return [];
    const period = periodFrom(day, step);
    day = period.end;
    return period.start <= AS_OF ? [{ ...step, ...period }] : [];
  });
}

const placementOf = ({ start, end, kind, extension }: StayStep & Period): Placement => ({
  startDate: start,
  endDate: end,
  ...kind,
  courtExtendedUntil: extension === null ? null : addDays(start, extension),
});

function statusesFrom(first: string, steps: readonly StatusStep[]): LegalStatus[] {
  return inSequence(first, steps).map(({ basis, start, end }) => ({ basis, from: start, until: end }));
}

/** A child of whose placements and legal statuses everything is recorded: one place, one status after another. */
export const childWithSequence: fc.Arbitrary<Child> = fc
  .tuple(
    firstDay,
    fc.constantFrom(0, 0, -1, 1, 30),
    fc.array(stay, { maxLength: 5 }),
    fc.array(status, { maxLength: 4 }),
  )
  .map(([first, lag, stays, statuses]) => ({
    id: 'child-1',
    placements: inSequence(first, stays).map(placementOf),
    legalStatus: statusesFrom(addDays(first, lag - 1), statuses),
  }));

/** The same with stays and statuses that may overlap, in no order. */
const childWithCarelessRecord: fc.Arbitrary<Child> = fc
  .tuple(
    fc.array(fc.tuple(firstDay, stay), { maxLength: 4 }),
    fc.array(fc.tuple(firstDay, status), { maxLength: 3 }),
  )
  .map(([stays, statuses]) => ({
    id: 'child-1',
    placements: stays.flatMap(([first, step]) => inSequence(first, [step]).map(placementOf)),
    legalStatus: statuses.flatMap(([first, step]) => statusesFrom(first, [step])),
  }));

/** A child placed under an order, and then sent home on trial: visits about as long as they may be, one after another. */
const childOnTrialHomeVisits: fc.Arbitrary<Child> = fc
  .tuple(
    fc.integer({ min: -420, max: -150 }).map((days) => addDays(AS_OF, days)),
    fc.array(
      fc.record({
        gap: fc.constantFrom(0, 0, 1),
        length: fc.integer({ min: 50, max: 190 }),
        extension: fc.option(fc.integer({ min: 150, max: 300 }), { freq: 4 }),
        kind: fc.constantFrom(KINDS[0], KINDS[0], KINDS[0], KINDS[1]),
      }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([first, visits]) => ({
    id: 'child-1',
    placements: inSequence(first, [{ gap: 0, length: 10, kind: KINDS[1], extension: null }, ...visits]).map(
      placementOf,
    ),
    legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: first, until: null }],
  }));

const UNKNOWN: { readonly [member: string]: null | 'unknown' } = {
  startDate: null,
  endDate: 'unknown',
  setting: null,
  trialHomeVisit: null,
  courtExtendedUntil: 'unknown',
  basis: null,
  from: null,
  until: 'unknown',
};

interface Place {
  readonly list: 'placements' | 'legalStatus';
  readonly index: number;
  readonly member: string;
}

const placesIn = (list: Place['list'], elements: readonly object[]): readonly Place[] =>
  elements.flatMap((element, index) =>
    Object.keys(element)
      .filter((member) => member in UNKNOWN)
      .map((member) => ({ list, index, member })),
  );

const without = (child: Child, { list, index, member }: Place): Child => ({
  ...child,
  [list]: child[list]?.map((element, at) =>
    at === index ? { ...element, [member]: UNKNOWN[member] } : element,
  ),
});

/** A history, and what is left of it when up to four of its scalars are not known: the first completes the second. */
export const partlyKnownHistory: fc.Arbitrary<{ readonly known: Child; readonly partly: Child }> = fc
  .oneof(childWithSequence, childWithCarelessRecord, childOnTrialHomeVisits)
  .chain((known) => {
    const places = [
      ...placesIn('placements', known.placements ?? []),
      ...placesIn('legalStatus', known.legalStatus ?? []),
    ];
    return fc
      .subarray(places, { maxLength: Math.min(places.length, 4) })
      .map((unknown) => ({ known, partly: unknown.reduce(without, known) }));
  });
