import { describe, expect, it } from 'vitest';
import type { Family } from '../../../src/record/case-record';
import { familyFact } from './family-facts';

const isOpen = (dcfCase: Family['case'], asOf = '2026-06-01') =>
  familyFact('caseIsOpen', { case: dcfCase ?? null }, asOf);

describe('the family’s case is open', () => {
  it.each([
    [{ status: 'open' }, true],
    [{ status: 'open', closedOn: null }, true],
    [{ status: 'closed' }, false],
    [{ status: 'closed', closedOn: 'unknown' }, false],
    [{ status: 'open', closedOn: '2026-05-04' }, false],
    [{ closedOn: '2026-05-04' }, false],
    [{ status: 'open', closedOn: 'unknown' }, null],
    [{ closedOn: 'unknown' }, null],
    [{ openedOn: '2026-01-02' }, null],
    [{}, null],
    [null, null],
  ] as const)('%j: %s', (dcfCase, open) => {
    expect(isOpen(dcfCase)).toBe(open);
  });

  it('from the day on which it was opened to the day before it was closed', () => {
    const dcfCase = { status: 'closed', openedOn: '2026-01-02', closedOn: '2026-05-04' } as const;
    const onDays = ['2026-01-01', '2026-01-02', '2026-05-03', '2026-05-04'];
    expect(onDays.map((day) => isOpen(dcfCase, day))).toEqual([false, true, true, false]);
  });
});

describe('what is recorded of the case', () => {
  it('is taken as it stands', () => {
    const family: Family = {
      case: {
        status: 'open',
        program: 'none',
        entryRoute: 'familyAssessmentResponse',
        openedOn: '2026-01-02',
      },
    };
    expect(familyFact('caseProgram', family, '2026-06-01')).toBe('none');
    expect(familyFact('caseEntryRoute', family, '2026-06-01')).toBe('familyAssessmentResponse');
    expect(familyFact('caseOpenedOn', family, '2026-06-01')).toBe('2026-01-02');
  });

  it.each(['caseProgram', 'caseEntryRoute', 'caseOpenedOn'])(
    '%s is not known where nothing is recorded',
    (name) => {
      expect(familyFact(name, {}, '2026-06-01')).toBeNull();
      expect(familyFact(name, { case: {} }, '2026-06-01')).toBeNull();
    },
  );
});
