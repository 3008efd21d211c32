import { countedOnly } from '../report/render/totals';
import type { Report } from '../report/report';
import { EXIT, type ExitStatus } from './exit-status';

/**
 * What one report means for the exit status. An answer that can turn out only well leaves nothing to do; where no rule was
 * asked there is no answer.
 */
export function statusOf(report: Report): ExitStatus {
  if (report.findings.some(({ outcome, curable }) => outcome === 'notMet' && curable === true))
    return EXIT.outstanding;
  const isOpen = report.findings.some(
    ({ outcome, severity }) => outcome === 'undetermined' && severity === 'warning',
  );
  const isAsked = Object.keys(report.counts).length > 0;
  return isOpen || countedOnly(report) > 0 || !isAsked ? EXIT.undetermined : EXIT.nothingToDo;
}

/** The status of several reports: the gravest of theirs. */
export function gravest(statuses: readonly ExitStatus[]): ExitStatus {
  if (statuses.includes(EXIT.outstanding)) return EXIT.outstanding;
  return statuses.includes(EXIT.undetermined) ? EXIT.undetermined : EXIT.nothingToDo;
}
