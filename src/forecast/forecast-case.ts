import { CaseRecordError } from '../evaluate-case';
import { readOptions } from '../evaluate-with-ruleset';
import type { Issue } from '../record/issue';
import { parseCaseRecord } from '../record/parse-case-record';
import { citationsOf } from '../report/build-report';
import { dueDayProvision } from '../report/finding';
import { LIBRARY_VERSION } from '../report/library-version';
import { allRuleset } from '../ruleset/all-ruleset';
import type { Ruleset } from '../ruleset/ruleset';
import { CaseDays } from './case-days';
import { changesOf } from './changes';
import type { Forecast } from './forecast';
import { forecastOptionIssues, type ForecastOptions } from './forecast-options';

/** The answer to a record: a forecast, and what could not be read. */
export type ForecastResult =
  | { readonly success: true; readonly forecast: Forecast }
  | {
      readonly success: false;
      readonly issues: readonly Issue[];
      /** The forecast of what could be read; `null` where the options themselves are wrong. */
      readonly forecast: Forecast | null;
    };

/**
 * The days on which any finding, deadline or required plan of a case changes if nothing more is recorded, from one day
 * to another, with the answers before and after. Exact to the day: every day of the span is looked at. As
 * {@link forecastCase}, but never throws for what a caller gives: what cannot be read is reported in `issues` and
 * counts as unknown in the forecast.
 *
 * @example safeForecastCase({}, { from: '2026-11-22', until: '2026-11-21' }).issues[0].code // => 'endBeforeStart'
 */
export function safeForecastCase(record: unknown, options: ForecastOptions): ForecastResult {
  const own = readOptions(options) as ForecastOptions;
  const problems = forecastOptionIssues(own);
  if (problems.length > 0) return { success: false, issues: problems, forecast: null };
  const read = parseCaseRecord(record);
  const days = new CaseDays(read.record, own.ruleset ?? allRuleset(), own.authorities);
  const forecast = forecastOf(days, own);
  return read.issues.length > 0
    ? { success: false, issues: read.issues, forecast }
    : { success: true, forecast };
}

/**
 * The days on which any finding, deadline or required plan of a case changes if nothing more is recorded, from one day
 * to another, with the answers before and after. Exact to the day: every day of the span is looked at.
 *
 * A change is one of a finding's outcome, severity, curable, late, due date, provisions, couldBe or missing fields; of
 * a deadline's status, start or due date; of anything in a required plan; and that any of them appears or disappears.
 * None is what follows the calendar every day: `daysLeft` and `daysLate`, and the words of a finding (message, params,
 * evidence).
 *
 * What the record itself dates later than a day has not happened by that day, as in `evaluateCase`.
 *
 * @throws CaseRecordError if anything in the record or the options cannot be read.
 * @example forecastCase({ family: { case: { openedOn: '2026-12-01' } } }, { from: '2026-11-30', until: '2026-12-31' }).changes[0].on // => '2026-12-01'
 */
export function forecastCase(record: unknown, options: ForecastOptions): Forecast {
  const result = safeForecastCase(record, options);
  if (!result.success) throw new CaseRecordError(result.issues);
  return result.forecast;
}

function forecastOf(days: CaseDays, { from, until }: ForecastOptions): Forecast {
  const { ruleset } = days;
  const { deadlines } = days.reportOn(from);
  const changes = changesOf(days, from, until);
  return {
    from,
    until,
    rulesVersion: ruleset.version,
    rulesDigest: ruleset.digest(),
    libraryVersion: LIBRARY_VERSION,
    deadlines,
    changes,
    provisions: citationsOf(ruleset, citedBy({ deadlines, changes }, ruleset)),
  };
}

function citedBy(
  { deadlines, changes }: Pick<Forecast, 'deadlines' | 'changes'>,
  ruleset: Ruleset,
): readonly string[] {
  const ofDeadlines = new Set(
    [...deadlines, ...changes.flatMap((change) => sidesOf(change.deadlines))].map(({ ruleId }) => ruleId),
  );
  return [
    ...ruleset.rules
      .filter(({ rule }) => ofDeadlines.has(rule.id))
      .flatMap(({ rule }) => [...rule.provisions, ...dueDayProvision(rule, ruleset)]),
    ...changes.flatMap((change) => sidesOf(change.findings)).flatMap(({ provisions }) => provisions),
    ...changes
      .flatMap((change) => sidesOf(change.requiredPlans))
      .flatMap(({ because, couldBe }) => [...because, ...couldBe]),
  ];
}

/** What stands on either side of some changes. */
const sidesOf = <Answer>(
  changes: readonly { before: Answer | null; after: Answer | null }[],
): readonly Answer[] =>
  changes.flatMap(({ before, after }) => [before, after]).filter((answer) => answer !== null);
