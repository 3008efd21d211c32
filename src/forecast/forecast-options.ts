import { isCivilDate } from '../calendar/civil-date';
import { addMonths } from '../calendar/counting';
import {
  authoritiesProblem,
  dayProblem,
  issuesOf,
  rulesetProblem,
  type OptionProblem,
} from '../evaluate-with-ruleset';
import type { Issue } from '../record/issue';
import type { Authority } from '../ruleset/documents';
import type { Ruleset } from '../ruleset/ruleset';

/** How many years a forecast may span: longer than anybody is a child or youth in care. */
export const FORECAST_YEARS = 25;

/** Over which days a case is looked at, and under which rules. */
export interface ForecastOptions {
  /** The day to set out from, 'YYYY-MM-DD' (inclusive): the first change can be on the day after it. Required. */
  readonly from: string;
  /** The last day, 'YYYY-MM-DD' (inclusive): not before `from`, and at most 25 years after it. Required. */
  readonly until: string;
  /** Whose rules to apply; all of them if absent. */
  readonly authorities?: readonly Authority[];
  /** The rules to apply; those of every document if absent. */
  readonly ruleset?: Ruleset;
}

export function forecastOptionIssues(options: ForecastOptions): readonly Issue[] {
  const { from, until, authorities, ruleset } = options;
  return issuesOf([
    dayProblem(from, 'from'),
    dayProblem(until, 'until'),
    isCivilDate(from) && isCivilDate(until) ? spanProblem(from, until) : null,
    authoritiesProblem(authorities),
    ruleset === undefined ? null : rulesetProblem(ruleset),
  ]);
}

function spanProblem(from: string, until: string): OptionProblem {
  if (until < from) return { code: 'endBeforeStart', message: 'until must not be before from.' };
  if (until <= addMonths(from, FORECAST_YEARS * 12)) return null;
  return { code: 'outOfRange', message: `until must be at most ${FORECAST_YEARS} years after from.` };
}
