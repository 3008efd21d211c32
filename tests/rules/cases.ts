import mergePatch from 'json-merge-patch';
import type { Outcome } from '../../src/evaluator/outcome';
import type { CaseRecord } from '../../src/record/case-record';
import { readRulesJson, ruleFilesEnding } from './rule-folders';

/** Parts of the baseline that a case may patch; each but the last two is the first of its kind. */
export const PATCHABLE = {
  family: ['family'],
  familyCasePlan: ['family', 'casePlan'],
  child: ['children', 0],
  placement: ['children', 0, 'placements', 0],
  caseReview: ['children', 0, 'caseReviews', 0],
  permanencyHearing: ['children', 0, 'permanencyHearings', 0],
  planHearingRequest: ['children', 0, 'planHearingRequests', 0],
  casePlan: ['children', 0, 'casePlan'],
  service: ['children', 0, 'casePlan', 'services', 0],
  priorityNeed: ['children', 0, 'casePlan', 'priorityNeeds', 0],
  objective: ['children', 0, 'casePlan', 'objectives', 0],
  actionStep: ['children', 0, 'casePlan', 'objectives', 0, 'actionSteps', 0],
  barrier: ['children', 0, 'casePlan', 'objectives', 0, 'progress', 'barriers', 0],
} as const;

/** One example of a rule: what differs from the baseline, and the answer. */
export interface RuleCase {
  readonly rule: string;
  readonly name: string;
  /** The baseline's own day if absent. */
  readonly asOf?: string;
  readonly given: { readonly [Part in keyof typeof PATCHABLE]?: unknown } & { readonly children?: unknown };
  /** The key of the subject that is asked about; the first subject of the rule's kind if absent. */
  readonly subject?: string;
  /** `notInForce`: the rule does not speak of that day. */
  readonly expect: Outcome | 'notInForce';
  readonly severity?: string;
  readonly dueDate?: string;
  /** The day from which the time for it is counted. */
  readonly startsOn?: string;
  readonly daysLate?: number;
  readonly daysLeft?: number;
  /** Ids of the facts that are not known. */
  readonly missing?: readonly string[];
  readonly couldBe?: readonly Outcome[];
  /** For a rule that decides whether a plan is required: ids of the provisions whose triggers hold. */
  readonly because?: readonly string[];
}

export interface CaseFile {
  readonly path: string;
  readonly baseline: string;
  readonly cases: readonly RuleCase[];
}

interface Baseline {
  readonly asOf: string;
  readonly record: CaseRecord;
}

export const caseFiles: readonly CaseFile[] = ruleFilesEnding('.cases.json').map((path) => ({
  path,
  ...readRulesJson<Omit<CaseFile, 'path'>>(path),
}));

export const baselineNames = ruleFilesEnding('.json')
  .filter((path) => path.startsWith('_baselines/'))
  .map((path) => path.slice('_baselines/'.length, -'.json'.length));

/** A fresh copy of a baseline: a record in which every rule is met or does not apply. */
export const baseline = (name: string): Baseline => readRulesJson<Baseline>(`_baselines/${name}.json`);

/** The record and the day of a case: its baseline with its patches (RFC 7396), in the order of {@link PATCHABLE}. */
export function recordOf(
  baselineName: string,
  { given, asOf }: Pick<RuleCase, 'given' | 'asOf'>,
  ...further: readonly Pick<RuleCase, 'given'>[]
): Baseline {
  const { asOf: baselineDay, record } = baseline(baselineName);
  for (const patches of [given, ...further.map((each) => each.given)]) patch(record, patches);
  return { asOf: asOf ?? baselineDay, record };
}

/** Whether a baseline has every part in which a case differs. */
export function hasPartsOf(baselineName: string, { given }: Pick<RuleCase, 'given'>): boolean {
  const { record } = baseline(baselineName);
  return Object.entries(PATCHABLE).every(
    ([part, path]) =>
      given[part as keyof typeof PATCHABLE] === undefined ||
      path.reduce<unknown>((at, name) => (at as Record<string | number, unknown> | null)?.[name], record) !==
        undefined,
  );
}

/** Puts the patches of a case into a record. Throws where the record has nothing that a patch could be put into. */
export function patch(record: CaseRecord, given: RuleCase['given']): void {
  if (given.children !== undefined) (record as { children?: unknown }).children = given.children;
  for (const [part, path] of Object.entries(PATCHABLE)) {
    const change = given[part as keyof typeof PATCHABLE];
    if (change !== undefined) patchAt(record, path, change);
  }
}

function patchAt(record: CaseRecord, path: readonly (string | number)[], change: unknown): void {
  const last = path.at(-1) as string | number;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, name) => (at as Record<string | number, unknown>)[name], record);
  const holder = parent as Record<string | number, unknown>;
  holder[last] = mergePatch.apply(holder[last] as object, change as object);
}
