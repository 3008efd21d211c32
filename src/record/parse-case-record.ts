import type { CaseRecord } from './case-record';
import { caseRecordSchema } from './case-record-schema';
import { birthAfterPlacement } from './cross-checks/birth-after-placement';
import { contradictoryEvents } from './cross-checks/contradictory-events';
import { contradictoryPlanFields } from './cross-checks/contradictory-plan-fields';
import { contradictoryPlacements } from './cross-checks/contradictory-placements';
import { contradictoryRights } from './cross-checks/contradictory-rights';
import { type CrossCheck, runCrossChecks } from './cross-checks/cross-check';
import { duplicateIds } from './cross-checks/duplicate-ids';
import { endBeforeStart } from './cross-checks/end-before-start';
import { needReferences } from './cross-checks/need-references';
import { personReferences } from './cross-checks/person-references';
import { providerReferences } from './cross-checks/provider-references';
import type { Issue } from './issue';
import { IssueLog } from './issue-log';
import { repair } from './repair';
import { snapshot, UNREADABLE } from './snapshot';

/** What could be read of a record, and what could not. */
export interface ParsedCaseRecord {
  /** A fresh copy that fits the schema; whatever has an issue is unknown in it. */
  readonly record: CaseRecord;
  /** Everything that is wrong with the record, in its own order; empty if nothing is. */
  readonly issues: readonly Issue[];
}

const CROSS_CHECKS: readonly CrossCheck[] = [
  endBeforeStart,
  birthAfterPlacement,
  duplicateIds,
  personReferences,
  needReferences,
  providerReferences,
  contradictoryEvents,
  contradictoryPlacements,
  contradictoryRights,
  contradictoryPlanFields,
];

/**
 * Reads a case record. Never throws and never changes its input, whatever that is.
 *
 * Each malformed value becomes unknown, never absent: `null`, for an end `'unknown'`, in a plan
 * `{ unknown: true }`; where a value has no unknown of its own, the nearest one around it that has. No element
 * or list is dropped; an unknown field is left out, and is an issue. A blank text counts as `null`.
 *
 * @param input - a `CaseRecord`, or anything
 * @returns the record as far as it could be read, and the issues
 *
 * @example parseCaseRecord({ children: [{ dateOfBirth: 5 }] }).record // => { children: [{ dateOfBirth: null }] }
 * @example parseCaseRecord({ children: 7 }).issues.map(({ pointer }) => pointer) // => ['/children']
 * @example parseCaseRecord({ id: ' ' }) // => { record: { id: null }, issues: [] }
 */
export function parseCaseRecord(input: unknown): ParsedCaseRecord {
  const log = new IssueLog();
  const copy = snapshot(input, log);
  const read = repair(caseRecordSchema, copy, log);
  const record = (read === UNREADABLE ? {} : read) as CaseRecord;
  runCrossChecks(CROSS_CHECKS, record, log);
  return { record, issues: log.inOrderOf(copy) };
}
