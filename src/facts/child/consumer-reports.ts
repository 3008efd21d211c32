import { laterOf } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import { and, or, type Truth } from '../../evaluator/truth';
import type { ConsumerReport } from '../../record/case-record';
import { positionOf } from '../../record/position';
import { factsOf } from '../fact';
import { isUpToDate, latestOf, nextDueOn } from '../recurring';
import { settleOccasion, type Settle } from '../settle';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { attainsAgeOn } from './age';

type Child = Subject<'child'>;

/** The day from which a report is owed each year: the 14th birthday or, if later, the first day of the placement. */
function dutyBeganOn(child: Child): MaybeDate {
  const { startedOn } = outOfHomeEpisode(child);
  if (startedOn === 'none') return 'none';
  const birthday = attainsAgeOn(child, 'federalOlderYouthAge');
  return startedOn === null || birthday === null ? null : laterOf(startedOn, birthday);
}

const latestReportOn = ({ element }: Child): MaybeDate =>
  latestOf(element.consumerReports?.map(({ on }) => on));

function months({ situation }: Child): number | null {
  const value = situation.parameter('federalConsumerReportMonths', situation.asOf);
  return value === null ? null : Number(value);
}

function isReceivedSinceDutyBegan(child: Child): Truth {
  const since = dutyBeganOn(child);
  // Of a younger child, no report can have been received since.
  if (since !== null && since !== 'none' && since > child.situation.asOf) return false;
  if (!child.element.consumerReports) return null;
  return or(
    child.element.consumerReports.map(({ on }) =>
      !on || since === null ? null : since === 'none' || on >= since,
    ),
  );
}

/** Whether the child was helped with the latest report; one without its day may be the latest. */
function isHelpedWithLatest({ element }: Child): Truth {
  const reports = element.consumerReports;
  if (!reports) return null;
  const [latestDay] = reports
    .flatMap(({ on }) => on ?? [])
    .sort()
    .reverse();
  const mayBeLatest = reports.filter(({ on }) => !on || on === latestDay);
  const helped = mayBeLatest.map(({ helpWithInaccuracies }: ConsumerReport) => helpWithInaccuracies ?? null);
  if (helped.length === 0) return null;
  if (mayBeLatest.every(({ on }) => on)) return and(helped);
  return helped.every((help) => help === helped[0]) ? (helped[0] ?? null) : null;
}

/** Help with each report with which none is recorded: the latest is among them. */
const settleHelp: Settle<'child'> = ({ element, pointer }, value) => {
  if (value !== true) return [];
  const reports = (element.consumerReports ?? []).map((report, index) => ({
    report,
    position: positionOf(report, index),
  }));
  const changes = reports
    .filter(({ report }) => report.helpWithInaccuracies !== true)
    .map(({ position }) => ({
      pointer: `${pointer}/consumerReports/${position}/helpWithInaccuracies`,
      value: true,
    }));
  return changes.length === 0 ? [] : [changes];
};

const DAYS = ['/consumerReports', '/consumerReports/*/on'];
const DUTY = ['child.consumerReportDutyBeganOn'];
const EACH_YEAR = 'usc-42-675.5.I.a';

export const consumerReportFacts = factsOf('child', {
  consumerReportDutyBeganOn: {
    type: 'maybeDate',
    label: 'the day from which the child is owed a consumer report each year',
    description:
      'The 14th birthday or, if later, the first day of the present placement; none for a child who is not in placement.',
    provision: EACH_YEAR,
    fields: ['/dateOfBirth'],
    reads: ['child.placementStartedOn'],
    parameters: ['federalOlderYouthAge', 'leapDayBirthday'],
    compute: dutyBeganOn,
  },
  consumerReportIsUpToDate: {
    type: 'boolean',
    label: 'the child received a consumer report within the last year',
    description: 'Whether the child received a report since the duty began, no more than twelve months ago.',
    provision: EACH_YEAR,
    fields: DAYS,
    reads: DUTY,
    parameters: ['federalConsumerReportMonths'],
    settle: settleOccasion('/consumerReports'),
    compute: (child) =>
      isUpToDate(dutyBeganOn(child), latestReportOn(child), months(child), child.situation.asOf),
  },
  consumerReportDueOn: {
    type: 'maybeDate',
    label: 'the day by which the next consumer report is due',
    description:
      'Twelve calendar months after the latest report or, before the first, after the duty began; none where no duty has begun.',
    provision: EACH_YEAR,
    fields: DAYS,
    reads: DUTY,
    parameters: ['federalConsumerReportMonths'],
    compute: (child) => nextDueOn(dutyBeganOn(child), latestReportOn(child), months(child)),
  },
  latestConsumerReportOn: {
    type: 'maybeDate',
    label: 'the day on which the child last received a consumer report',
    description: 'The latest of the recorded days; none where the child received no report.',
    provision: EACH_YEAR,
    fields: DAYS,
    compute: latestReportOn,
  },
  consumerReportIsReceived: {
    type: 'boolean',
    label: 'the child has received a consumer report in foster care, age 14 or older',
    description: 'Whether any report was received on or after the day on which the duty began.',
    provision: 'usc-42-675.5.I.b',
    fields: DAYS,
    reads: DUTY,
    compute: isReceivedSinceDutyBegan,
  },
  isHelpedWithConsumerReport: {
    type: 'boolean',
    label: 'the child was helped with the latest consumer report',
    description:
      'Whether the child was helped to interpret the latest report and to have inaccuracies resolved. A report without its day may be the latest; not known where there is no report.',
    provision: 'usc-42-675.5.I.b',
    fields: ['/consumerReports/*/helpWithInaccuracies', ...DAYS],
    settle: settleHelp,
    compute: isHelpedWithLatest,
  },
});
