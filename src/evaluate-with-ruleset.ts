import { isCivilDate, type CivilDate } from './calendar/civil-date';
import { subjectsOf, type CaseSubjects } from './facts/case-subjects';
import { asKnownOn } from './record/as-known-on';
import type { Catalogue } from './locales/catalogue';
import type { CaseRecord } from './record/case-record';
import type { Issue } from './record/issue';
import { LIMITS } from './record/limits';
import { parseCaseRecord } from './record/parse-case-record';
import { buildReport } from './report/build-report';
import { redactReport } from './report/redact';
import { withRemedies } from './remedy/with-remedies';
import type { Report } from './report/report';
import { reportTexts } from './report/report-texts';
import { ownJudge, type Judge } from './report/verdicts';
import { AUTHORITIES, type Authority } from './ruleset/documents';
import type { Ruleset } from './ruleset/ruleset';

/** How a case is evaluated. */
export interface EvaluateOptions {
  /** The day on which the case is looked at, 'YYYY-MM-DD'. Required: the library has no clock. */
  readonly asOf: string;
  /** Whose rules to apply; all of them if absent. */
  readonly authorities?: readonly Authority[];
  /** `outstanding` (the default): findings that are not met, pending or undetermined. `all`: every finding. */
  readonly include?: 'outstanding' | 'all';
  /** Leave out every value from the record. */
  readonly redact?: boolean;
  /** Say of each finding what closes it, where anything does. Each remedy is tried out, which takes its time. */
  readonly remedies?: boolean;
  /** The language of the report's words; English if absent. A module of its own: `dcf-case-plan-rules/locales/es`. */
  readonly locale?: Catalogue;
  /** The rules to apply; those of every document if absent. */
  readonly ruleset?: Ruleset;
}

/** As {@link EvaluateOptions}; the rules must be given. */
export interface EvaluateWithRulesetOptions extends EvaluateOptions {
  /** `policyRuleset()`, `allRuleset()`, or rules of your own from `loadRuleset`. */
  readonly ruleset: Ruleset;
}

/** The answer to a record: a report, and what could not be read. */
export type EvaluationResult =
  | { readonly success: true; readonly report: Report }
  | {
      readonly success: false;
      readonly issues: readonly Issue[];
      /** The report of what could be read; `null` where the options themselves are wrong. */
      readonly report: Report | null;
    };

/** A record, or the options, could not be read as they stand. */
export class CaseRecordError extends Error {
  override readonly name = 'CaseRecordError';

  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ pointer, message }) => `${pointer || '(record)'}: ${message}`).join('\n'));
  }
}

/**
 * Evaluates a case record on a day. Never throws for what a caller gives: what cannot be read is reported in
 * `issues` and counts as unknown in the report.
 */
export function safeEvaluateCase(record: unknown, options: EvaluateWithRulesetOptions): EvaluationResult {
  const own = readOptions(options) as EvaluateWithRulesetOptions;
  const read = readCase(record, own);
  return 'success' in read ? read : reportOn(read, ownJudge, own);
}

/**
 * Evaluates a case record on a day.
 *
 * @throws CaseRecordError if anything in the record or the options cannot be read.
 */
export function evaluateCase(record: unknown, options: EvaluateWithRulesetOptions): Report {
  const result = safeEvaluateCase(record, options);
  if (!result.success) throw new CaseRecordError(result.issues);
  return result.report;
}

/** A case as it was read on a day, ready to be judged. */
export interface CaseRead {
  readonly ruleset: Ruleset;
  /** The record as the caller gave it, as far as it could be read. */
  readonly record: CaseRecord;
  readonly issues: readonly Issue[];
  readonly subjects: CaseSubjects;
  readonly asOf: CivilDate;
}

/** Reads a record; a result at once where the options themselves are wrong. */
export function readCase(
  input: unknown,
  options: EvaluateWithRulesetOptions,
): CaseRead | Extract<EvaluationResult, { success: false }> {
  const problems = optionIssues(options);
  if (problems.length > 0) return { success: false, issues: problems, report: null };
  const { asOf, ruleset } = options;
  const { record, issues } = parseCaseRecord(input);
  const subjects = subjectsOf(asKnownOn(record, asOf), asOf, ruleset.parameter);
  return { ruleset, record, issues, subjects, asOf };
}

/** The report of a case that was read, its conditions judged by the library's own evaluator or by another. */
export function reportOn(read: CaseRead, judge: Judge, options: EvaluateOptions): EvaluationResult {
  const { ruleset, issues } = read;
  const { authorities, include = 'outstanding' } = options;
  const texts = reportTexts(ruleset, options.locale);
  const built = buildReport({ ...read, judge, authorities, include, texts });
  const complete = options.remedies ? withRemedies(built, read, texts) : built;
  const report = options.redact ? redactReport(complete, ruleset, texts) : complete;
  return issues.length > 0 ? { success: false, issues, report } : { success: true, report };
}

/**
 * A caller's options, read once: what a getter says later counts for nothing. Callers in plain JavaScript may leave
 * them out; those that cannot be read count as left out.
 */
export function readOptions<Options extends object>(options: Options | undefined): Partial<Options> {
  try {
    return typeof options === 'object' ? { ...options } : {};
  } catch {
    return {};
  }
}

const INCLUDED: readonly unknown[] = ['outstanding', 'all'];

/** What is wrong with an option, if anything is. */
export type OptionProblem = Pick<Issue, 'code' | 'message'> | null;

/** A day that is asked for by an option must be one. */
export const dayProblem = (day: unknown, option: string): OptionProblem =>
  isCivilDate(day)
    ? null
    : { code: 'impossibleDate', message: `${option} must be a day of the calendar, YYYY-MM-DD.` };

/** Callers in plain JavaScript may give something else for a list. */
export function authoritiesProblem(authorities: unknown = []): OptionProblem {
  const areKnown = isTrue(
    () =>
      Array.isArray(authorities) &&
      authorities.length <= LIMITS.listLength &&
      authorities.every((authority) => AUTHORITIES.includes(authority)),
  );
  return areKnown
    ? null
    : { code: 'unknownCode', message: `authorities must be a list of: ${AUTHORITIES.join(', ')}.` };
}

/** An option is no part of the record: its issue points at the whole. */
export const issuesOf = (problems: readonly OptionProblem[]): readonly Issue[] =>
  problems.flatMap((problem) => (problem ? [{ ...problem, pointer: '' }] : []));

/** Rules that a caller gives must be compiled ones. */
export const rulesetProblem = (ruleset: unknown): OptionProblem =>
  isRuleset(ruleset)
    ? null
    : {
        code: 'wrongType',
        message: 'ruleset must be rules as loadRuleset, policyRuleset or allRuleset give them.',
      };

function optionIssues(options: EvaluateOptions): readonly Issue[] {
  const { asOf, authorities, include = 'outstanding', locale, ruleset } = options;
  return issuesOf([
    dayProblem(asOf, 'asOf'),
    authoritiesProblem(authorities),
    INCLUDED.includes(include)
      ? null
      : { code: 'unknownCode', message: `include must be one of: ${INCLUDED.join(', ')}.` },
    locale === undefined || isCatalogue(locale)
      ? null
      : {
          code: 'wrongType',
          message: 'locale must be a catalogue, such as that of dcf-case-plan-rules/locales/es.',
        },
    rulesetProblem(ruleset),
  ]);
}

/** The name of a language is no catalogue: nothing is bundled that is not imported. */
const isCatalogue = (locale: unknown): boolean =>
  isTrue(() => {
    const { texts, sentences } = locale as Catalogue;
    return typeof texts === 'object' && typeof sentences.question === 'function';
  });

const isRuleset = (ruleset: unknown): boolean =>
  isTrue(() => {
    const { rules, parameter, digest } = ruleset as Ruleset;
    return Array.isArray(rules) && typeof parameter === 'function' && typeof digest === 'function';
  });

/** What cannot be asked is not so. */
function isTrue(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}
