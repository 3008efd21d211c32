import type { Truth } from '../../evaluator/truth';
import type { Family } from '../../record/case-record';
import { factsOf } from '../fact';
import { CASE_PROGRAMS, ENTRY_ROUTES } from '../../record/codes';

/** Whether the family's DCF case is open. Without a status it is open once opened and not closed. */
function caseIsOpen(dcfCase: Family['case']): Truth {
  if (!dcfCase) return null;
  const { status, openedOn, closedOn } = dcfCase;
  if (typeof closedOn === 'string' && closedOn !== 'unknown') return false;
  if (status) return status === 'open';
  if (closedOn === 'unknown') return null;
  return openedOn ? true : null;
}

export const dcfCaseFacts = factsOf('family', {
  caseIsOpen: {
    type: 'boolean',
    label: 'the family has an open DCF case',
    description:
      'Whether the family’s case is open. A closing day up to the date of evaluation closes it; without a status, a case that was opened and has no closing day is open.',
    provision: 'dcf-36-1.family-case-plans.1',
    actionable: false,
    fields: ['/case/status'],
    compute: ({ element }) => caseIsOpen(element.case),
  },
  caseProgram: {
    type: 'code',
    codes: CASE_PROGRAMS,
    label: 'the program in which the family’s case is open',
    description: 'The program of the family’s case, as recorded.',
    provision: 'dcf-36-1.family-case-plans.1',
    actionable: false,
    fields: ['/case/program'],
    compute: ({ element }) => element.case?.program ?? null,
  },
  caseEntryRoute: {
    type: 'code',
    codes: ENTRY_ROUTES,
    label: 'how the family’s case came to ongoing services',
    description: 'The way in which the case came to DCF, as recorded.',
    provision: 'dcf-36-1.family-case-plans.1',
    actionable: false,
    fields: ['/case/entryRoute'],
    compute: ({ element }) => element.case?.entryRoute ?? null,
  },
  caseOpenedOn: {
    type: 'date',
    label: 'the day on which the family’s case was opened',
    description: 'The opening day of the case, as recorded.',
    provision: 'dcf-36-1.family-case-plans.2',
    actionable: false,
    fields: ['/case/openedOn'],
    compute: ({ element }) => element.case?.openedOn ?? null,
  },
});
