import type { CaseRecord } from '../../src/record/case-record';
import { FAMILY_QUESTIONS, familyPlanIsAskedFor } from './family-case-plan-text';
import type { Answers, PartlyKnown } from './three-valued-table';

/** The day on which these records are looked at, the day before it, and the day on which the child was removed. */
export const AS_OF = '2026-09-15';
const DAY_BEFORE = '2026-09-14';
const REMOVED_ON = '2026-08-03';

const YES_OR_NO = [true, false] as const;

/** What a record says about a family with one child and one service, each piece of it known or not. */
export const FAMILY_RECORD_QUESTIONS = {
  caseIsOpen: YES_OR_NO,
  program: FAMILY_QUESTIONS.program,
  entryRoute: FAMILY_QUESTIONS.entryRoute,
  isPlaced: YES_OR_NO,
  goal: ['reunification', 'adoption'],
  concurrentGoal: ['reunification', 'none'],
  kindOfService: ['visitation', 'other'],
  isForParent: YES_OR_NO,
  addressesIdentifiedNeed: YES_OR_NO,
  isProvided: YES_OR_NO,
} as const;

type Known = Answers<typeof FAMILY_RECORD_QUESTIONS>;

/** What the text asks, of what a record says: "permanent or concurrent", "other than visitation", "a parent's […] needs". */
export const planIsAskedForByRecord = (said: Known): boolean =>
  familyPlanIsAskedFor({
    caseIsOpen: said.caseIsOpen,
    program: said.program,
    entryRoute: said.entryRoute,
    childInPlacement: said.isPlaced,
    childInPlacementTowardReunification:
      said.isPlaced && (said.goal === 'reunification' || said.concurrentGoal === 'reunification'),
    parentIsServed:
      said.isProvided &&
      said.kindOfService !== 'visitation' &&
      said.isForParent &&
      said.addressesIdentifiedNeed,
  });

const chosen = <Value>(known: boolean | null, ifTrue: Value, ifFalse: Value): Value | null =>
  known === null ? null : known ? ifTrue : ifFalse;

/** The record that says so. */
export function familyRecord(said: PartlyKnown<typeof FAMILY_RECORD_QUESTIONS>): CaseRecord {
  const { program, entryRoute, goal, concurrentGoal } = said;
  return {
    family: {
      case: { status: chosen(said.caseIsOpen, 'open', 'closed'), program, entryRoute },
      people: [{ id: 'parent-1', role: 'parent' }],
      services: [
        {
          id: 'service-1',
          kind: said.kindOfService,
          recipientId: chosen(said.isForParent, 'parent-1', 'child-1'),
          addressesIdentifiedNeed: said.addressesIdentifiedNeed,
          startedOn: REMOVED_ON,
          endedOn: said.isProvided === null ? 'unknown' : said.isProvided ? null : DAY_BEFORE,
        },
      ],
    },
    children: [
      {
        id: 'child-1',
        legalStatus: [{ basis: 'orderOfTemporaryCustody', from: REMOVED_ON }],
        placements: chosen(
          said.isPlaced,
          [{ startDate: REMOVED_ON, setting: 'relativeFosterFamilyHome' }],
          [],
        ),
        permanency: { goal, concurrentGoal },
      },
    ],
  };
}
