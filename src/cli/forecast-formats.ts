import { evaluateCase } from '../evaluate-case';
import type { DeadlineSpell } from '../forecast/deadline-spells';
import type { Forecast } from '../forecast/forecast';
import type { ForecastOptions } from '../forecast/forecast-options';
import { renderForecast } from '../forecast/render/render-forecast';
import { citations } from '../report/render/citation';
import { allRuleset } from '../ruleset/all-ruleset';
import { deadlineEvents } from './calendar/deadline-events';
import { icalendar } from './calendar/icalendar';
import { InputError } from './command';
import type { CommandIo } from './io';
import { textLayout } from './text-layout';

export const FORECAST_FORMATS = ['text', 'json', 'ics'] as const;

export type ForecastFormat = (typeof FORECAST_FORMATS)[number];

/** A forecast, and the record that it is of. */
export interface ForecastOnFile {
  /** What the file is called where it is printed. */
  readonly name: string;
  readonly record: unknown;
  readonly caseId?: string;
  readonly options: ForecastOptions;
  readonly forecast: Forecast;
}

/** @throws InputError if a calendar is asked for of a record without an id */
export function forecastInFormat(
  made: ForecastOnFile,
  format: ForecastFormat,
  withMessages: boolean,
  io: CommandIo,
): string {
  const { forecast, caseId } = made;
  if (format === 'json') return `${JSON.stringify(forecast, null, 2)}\n`;
  if (format === 'text')
    return renderForecast(forecast, { ...textLayout(io), ...(caseId === undefined ? {} : { caseId }) });
  if (caseId === undefined) throw new InputError([`${made.name}: /id: ${NO_ID}`]);
  const messageOf = withMessages ? messages(made) : () => [];
  const detailsOf = (spell: DeadlineSpell) => [...messageOf(spell), ...citationOf(spell, forecast)];
  return icalendar(deadlineEvents(forecast, caseId, detailsOf), forecast.from);
}

const NO_ID = 'A calendar needs the record’s id: events of two cases without one would replace each other.';

function citationOf({ deadline }: DeadlineSpell, forecast: Forecast): readonly string[] {
  const found = allRuleset().rules.find(({ rule }) => rule.id === deadline.ruleId);
  return found ? [citations(forecast, found.rule.provisions)] : [];
}

/** The message of the finding on the same duty, on the first day that the deadline stands so. */
function messages({ record, options: { authorities } }: ForecastOnFile) {
  return ({ id, first }: DeadlineSpell): readonly string[] => {
    const options = { asOf: first, include: 'all', ...(authorities ? { authorities } : {}) } as const;
    return evaluateCase(record, options).findings.flatMap((finding) =>
      finding.id === id ? [finding.message] : [],
    );
  };
}
