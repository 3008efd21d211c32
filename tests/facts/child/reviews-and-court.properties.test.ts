import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/counting';
import { evaluateCase } from '../../../src/evaluate-case';
import type { Authority } from '../../../src/ruleset/documents';
import type { Child, Family } from '../../../src/record/case-record';
import { away } from './child-facts';
import { AS_OF, partlyKnownHistory } from './placement-history-arbitrary';

const pastDay = fc
  .oneof(fc.integer({ min: -900, max: 0 }), fc.integer({ min: -120, max: 0 }))
  .map((days) => addDays(AS_OF, days));

/** A day, and the same day as it may be recorded: sometimes not at all. */
const dayTwice = fc
  .tuple(pastDay, fc.constantFrom(true, true, false))
  .map(([day, isRecorded]) => ({ known: day, partly: isRecorded ? day : null }));

const valueTwice = <const Value>(...values: Value[]) =>
  fc
    .tuple(fc.constantFrom(...values), fc.constantFrom(true, true, false))
    .map(([known, isRecorded]) => ({ known, partly: isRecorded ? known : null }));

interface Twice<Value> {
  readonly known: Value;
  readonly partly: Value | null;
}

/** A child whom the program placed once: more of its plans are in time than of a random history. */
const placedOnce = pastDay.map((day) => {
  const child: Child = {
    id: 'child-1',
    placements: [away(day)],
    legalStatus: [{ basis: 'voluntaryServicesPlacement', from: day }],
  };
  return { known: child, partly: child };
});

/** A placement by agreement becomes one by the program, so that its duties have histories too. */
const ofTheProgram = ({ legalStatus, ...child }: Child): Child => ({
  ...child,
  legalStatus: (legalStatus ?? []).map((status) =>
    status.basis === 'voluntaryPlacementAgreement'
      ? { ...status, basis: 'voluntaryServicesPlacement' }
      : status,
  ),
});

/** A case of which everything is recorded, and the same case of which some of it is not. */
const caseTwice = fc
  .record({
    history: fc.oneof(partlyKnownHistory, placedOnce),
    approved: dayTwice,
    plans: fc.array(dayTwice, { maxLength: 2 }),
    reviews: fc.array(
      fc.record({ on: dayTwice, kind: valueTwice('administrative', 'administrative', 'court') }),
      { maxLength: 3 },
    ),
    hearings: fc.array(fc.record({ on: dayTwice, planApproved: valueTwice(true, true, false) }), {
      maxLength: 3,
    }),
    motions: fc.array(dayTwice, { maxLength: 3 }),
    reviewHearing: dayTwice,
  })
  .map((of) => {
    const as = (extent: 'known' | 'partly'): { family: Family; children: Child[] } => {
      const said = <Value>(twice: Twice<Value>): Value | null => twice[extent];
      const earlierCasePlans = of.plans.map((day) => ({ developedOn: said(day) }));
      const dcfCase = { status: 'open', program: 'voluntaryServices', openedOn: '2020-01-02' } as const;
      const child: Child = {
        ...ofTheProgram(of.history[extent]),
        dateOfBirth: '2009-05-04',
        underSupervision: true,
        court: {
          reviewHearing: { occurred: true, on: said(of.reviewHearing) },
          permanencyPlanMotions: of.motions.map((day) => ({ on: said(day) })),
        },
        permanencyHearings: of.hearings.map(({ on, planApproved }) => ({
          on: said(on),
          planApproved: said(planApproved),
        })),
        caseReviews: of.reviews.map(({ on, kind }) => ({
          kind: said(kind),
          held: { occurred: true, on: said(on) },
        })),
        casePlan: { extent: 'whole' },
        earlierCasePlans,
      };
      const family: Family = {
        case: { ...dcfCase, applicationApprovedOn: said(of.approved) },
        casePlan: { extent: 'whole' },
        earlierCasePlans,
      };
      return { family, children: [child] };
    };
    return { known: as('known'), partly: as('partly') };
  });

const RULES: readonly string[] = [
  'initial-administrative-case-review-held',
  'administrative-case-review-held-every-six-months',
  'court-review-hearing-held-after-removal',
  'motion-for-review-of-permanency-plan-filed',
  'motion-for-review-filed-after-approval',
  'permanency-hearing-every-twelve-months-under-state-law',
  'voluntary-services-child-plan-written',
  'voluntary-services-child-plan-reviewed',
  'case-service-plan-of-placed-child-completed',
  'family-case-service-plan-completed',
];

const authorities: readonly Authority[] = ['stateLaw', 'otherDcfPolicy'];

describe('reviews, hearings and plans in voluntary services', () => {
  it('are not answered otherwise for what is learned later', () => {
    const determined = new Map<string, Set<string>>(RULES.map((rule) => [rule, new Set()]));
    fc.assert(
      fc.property(caseTwice, ({ known, partly }) => {
        const answersOf = (record: typeof known) =>
          evaluateCase(record, { asOf: AS_OF, include: 'all', authorities }).findings.filter(({ ruleId }) =>
            RULES.includes(ruleId),
          );
        const after = new Map(answersOf(known).map((finding) => [finding.id, finding]));
        for (const { id, ruleId, outcome, curable, daysLate } of answersOf(partly)) {
          expect(after.get(id)?.outcome, 'everything is recorded').not.toBe('undetermined');
          if (outcome === 'undetermined') continue;
          determined.get(ruleId)?.add(outcome);
          expect(after.get(id), id).toMatchObject({ outcome, ...(curable === undefined ? {} : { curable }) });
          expect(after.get(id)?.daysLate, id).toBe(daysLate);
        }
      }),
      { numRuns: 400 },
    );
    const rarelyTold = RULES.filter((rule) => (determined.get(rule)?.size ?? 0) < 2);
    expect(rarelyTold, 'each was answered, in more than one way').toEqual([]);
  });
});
