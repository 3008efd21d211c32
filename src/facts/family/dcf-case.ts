import type { Truth } from '../../evaluator/truth';
import type { Family } from '../../record/case-record';
import { CASE_PROGRAMS, ENTRY_ROUTES } from '../../record/codes';
import { factsOf } from '../fact';

/** Whether the family’s DCF case is open: a closing day closes it, and where that is not known its status may be stale. */
export function caseIsOpen(dcfCase: Family['case']): Truth {
  if (!dcfCase) return null;
  const { status, closedOn } = dcfCase;
  if (status === 'closed' || (closedOn && closedOn !== 'unknown')) return false;
  return status === 'open' && !closedOn ? true : null;
}

export const dcfCaseFacts = factsOf('family', {
  caseIsOpen: {
    type: 'boolean',
    label: 'the family has an open DCF case',
    description:
      'Whether the family’s case is recorded as open. A closing day up to the date of evaluation closes it, whatever the status; where it is recorded that this day is not known, neither is this.',
    provision: 'dcf-36-1.family-case-plans.1',
    fields: ['/case/status', '/case/closedOn'],
    compute: ({ element }) => caseIsOpen(element.case),
  },
  caseProgram: {
    type: 'code',
    codes: CASE_PROGRAMS,
    label: 'the program in which the family’s case is open',
    description: 'The program of the family’s case, as recorded.',
    provision: 'dcf-36-1.family-case-plans.1',
    fields: ['/case/program'],
    compute: ({ element }) => element.case?.program ?? null,
  },
  caseEntryRoute: {
    type: 'code',
    codes: ENTRY_ROUTES,
    label: 'how the family’s case came to ongoing services',
    description: 'The way in which the case came to DCF, as recorded.',
    provision: 'dcf-36-1.family-case-plans.1',
    fields: ['/case/entryRoute'],
    compute: ({ element }) => element.case?.entryRoute ?? null,
  },
  caseOpenedOn: {
    type: 'date',
    label: 'the day on which the family’s case was opened',
    description: 'The opening day of the case, as recorded.',
    provision: 'dcf-36-1.family-case-plans.2',
    fields: ['/case/openedOn'],
    compute: ({ element }) => element.case?.openedOn ?? null,
  },
});
