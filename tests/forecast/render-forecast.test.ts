import { expect, it } from 'vitest';
import type { Forecast, ForecastChange } from '../../src/forecast/forecast';
import { renderForecast } from '../../src/forecast/render/render-forecast';
import { deadline, finding, plan, reportWith } from '../report/render/example-reports';

const { rulesVersion, rulesDigest, libraryVersion, provisions } = reportWith();

const forecastWith = (parts: Partial<Forecast>): Forecast => ({
  from: '2026-08-01',
  until: '2026-12-31',
  rulesVersion,
  rulesDigest,
  libraryVersion,
  deadlines: [],
  changes: [],
  provisions,
  ...parts,
});

const change = (on: string, parts: Partial<ForecastChange>): ForecastChange => ({
  on,
  findings: [],
  deadlines: [],
  requiredPlans: [],
  ...parts,
});

/** The lines of the days, without what stands above and below them. */
const days = (parts: Partial<Forecast>): readonly string[] => {
  const lines = renderForecast(forecastWith(parts)).split('\n');
  return lines.slice(
    lines.findIndex((line) => line === '') + 1,
    lines.findIndex((line) => line.startsWith('A forecast')) - 1,
  );
};

const [DUE, OVERDUE] = [
  deadline({
    status: 'due',
    startsOn: '2026-03-02',
    dueDate: '2026-09-02',
    countedFrom: 'the first day in placement',
  }),
  deadline({ status: 'overdue', startsOn: '2026-03-02', dueDate: '2026-09-02' }),
];
const ID = 'concurrent-plan@child:c1';

const pending = finding({
  ruleId: 'concurrent-plan',
  outcome: 'pending',
  severity: 'info',
  dueDate: '2026-09-02',
});
const overdue = finding({
  ruleId: 'concurrent-plan',
  outcome: 'notMet',
  severity: 'error',
  curable: true,
  dueDate: '2026-09-02',
  message: 'It was due by 2 September 2026.',
});
const becomesOverdue = change('2026-09-03', {
  findings: [{ id: ID, before: pending, after: overdue }],
  deadlines: [{ id: ID, before: DUE, after: OVERDUE }],
});

it('says whose it is, over which days, and what it comes to', () => {
  const text = renderForecast(forecastWith({ deadlines: [DUE], changes: [becomesOverdue] }), {
    caseId: 'r1',
  });
  expect(text.split('\n').slice(0, 4)).toEqual([
    'Case plan forecast: case r1',
    'From 1 August 2026 to 31 December 2026, if nothing more is recorded',
    'In short: 2 days to note; 1 deadline falls due, 1 becomes overdue.',
    'Marks: ✗ to be completed, ! needs attention, ? cannot be told, · for information.',
  ]);
  expect(text).toContain('A forecast is no promise.');
  expect(text.endsWith('Rules 2026.9.0 (SHA-256 0123456789ab), library 1.2.3.\n')).toBe(true);
});

it('names the last day to be in time, and the day after it', () => {
  expect(days({ deadlines: [DUE], changes: [becomesOverdue] })).toEqual([
    '2 SEPTEMBER 2026',
    '  Last day to be in time',
    '    ! The concurrent permanency plan, child c1.',
    '      Counted from the first day in placement, 2 March 2026.',
    '',
    '3 SEPTEMBER 2026',
    '  Overdue from this day',
    '    ✗ Child c1: It was due by 2 September 2026.',
    `      ${provisions.health?.pinpoint}; in the record at`,
    '      /children/0/casePlan/contents/physicalHealth',
  ]);
});

it('names no last day of what is done, does not apply any more by then, or lies outside', () => {
  expect(days({ deadlines: [deadline({ status: 'onTime', dueDate: '2026-09-02' })] })).toEqual([]);
  expect(days({ deadlines: [deadline({ status: 'due', dueDate: '2027-01-01' })] })).toEqual([]);
  expect(days({ deadlines: [OVERDUE], from: '2026-09-03' })).toEqual([]);
  const gone = change('2026-09-02', { deadlines: [{ id: ID, before: DUE, after: null }] });
  expect(days({ deadlines: [DUE], changes: [gone] })).toEqual([]);
});

it('names a last day on the first day and on the last', () => {
  expect(days({ deadlines: [DUE], from: '2026-09-02' })[0]).toBe('2 SEPTEMBER 2026');
  expect(days({ deadlines: [DUE], until: '2026-09-02' })[0]).toBe('2 SEPTEMBER 2026');
});

it('says of what cannot be told that it may not be owed', () => {
  const open = deadline({ status: 'undetermined', dueDate: '2026-09-02' });
  expect(days({ deadlines: [open] })).toContain(
    '    ? The concurrent permanency plan, child c1, if it is owed and not done.',
  );
});

it('names the next day of a duty that recurs', () => {
  const next = deadline({ status: 'due', dueDate: '2027-01-02' });
  const moved = change('2026-09-02', { deadlines: [{ id: ID, before: DUE, after: next }] });
  expect(days({ deadlines: [DUE], changes: [moved] })).toEqual([
    '2 SEPTEMBER 2026',
    '  Stands differently',
    '    · The concurrent permanency plan, child c1: due by 2 January 2027.',
  ]);
});

it('says once that a day moves, by the finding if there is one, and nothing where only the start does', () => {
  const next = deadline({ status: 'due', dueDate: '2026-10-02' });
  const moved = change('2026-08-15', {
    findings: [{ id: ID, before: pending, after: { ...pending, dueDate: '2026-10-02' } }],
    deadlines: [{ id: ID, before: DUE, after: next }],
  });
  const lines = days({ deadlines: [DUE], changes: [moved] });
  expect(lines.slice(0, 2)).toEqual(['15 AUGUST 2026', '  Stands differently']);
  expect(lines.filter((line) => line.startsWith('    ·'))).toEqual([
    '    · Child c1: What concurrent-plan says.',
  ]);
  const started = change('2026-08-15', {
    deadlines: [{ id: ID, before: DUE, after: { ...DUE, startsOn: '2026-03-03' } }],
  });
  expect(days({ deadlines: [DUE], changes: [started] })[0]).toBe('2 SEPTEMBER 2026');
});

it('says what differs where something only stands differently', () => {
  const missing = finding({ ruleId: 'health', outcome: 'notMet', severity: 'error', curable: true });
  const changes = [
    change('2026-10-01', {
      findings: [{ id: missing.id, before: missing, after: { ...missing, severity: 'warning' } }],
    }),
    change('2026-10-02', {
      findings: [
        { id: missing.id, before: finding({ ruleId: 'health', outcome: 'undetermined' }), after: missing },
      ],
    }),
  ];
  expect(days({ changes }).filter((line) => line.includes('Before'))).toEqual([
    '      Before: to be completed. Now: needs attention.',
    '      Before: cannot be told. Now: missing.',
  ]);
});

it('is quiet about what asks for nothing', () => {
  const met = finding({ ruleId: 'health', outcome: 'met', severity: 'info' });
  const quiet = change('2026-10-01', { findings: [{ id: met.id, before: null, after: met }] });
  const text = renderForecast(forecastWith({ changes: [quiet] }));
  expect(text).toContain('In short: nothing falls due, and nothing changes for a reader.');
  expect(text).not.toContain('1 OCTOBER 2026');
});

it('names what ends one by one only where it is little', () => {
  const ended = (rule: string) => {
    const before = finding({ ruleId: rule, outcome: 'notMet', curable: true });
    return {
      id: before.id,
      before,
      after: finding({ ruleId: rule, outcome: 'notApplicable', severity: 'info' }),
    };
  };
  const few = days({ changes: [change('2026-10-01', { findings: ['a', 'b', 'c'].map(ended) })] });
  expect(few.filter((line) => line.startsWith('    ·'))).toHaveLength(3);
  const many = days({ changes: [change('2026-10-01', { findings: ['a', 'b', 'c', 'd'].map(ended) })] });
  expect(many).toEqual(['1 OCTOBER 2026', '  No longer applies', '    · Child c1: 4 findings.']);
});

it('names what begins one by one, however much it is', () => {
  const begun = (rule: string) => {
    const after = finding({ ruleId: rule, outcome: 'notMet', curable: true });
    return { id: after.id, before: null, after };
  };
  const lines = days({ changes: [change('2026-10-01', { findings: ['a', 'b', 'c', 'd'].map(begun) })] });
  expect(lines.filter((line) => line.startsWith('    !'))).toHaveLength(4);
});

it('says that a plan is required from a day on, and why', () => {
  const changes = [
    change('2026-10-01', {
      requiredPlans: [
        {
          id: 'childInPlacement@child:c1',
          before: plan({ required: false, because: [] }),
          after: plan({ phase: 'initial', onFile: false, supplied: false }),
        },
      ],
    }),
  ];
  expect(days({ changes }).slice(0, 3)).toEqual([
    '1 OCTOBER 2026',
    '  Required plans',
    '    ! Child c1, child in placement case plan: required; initial phase; none on file.',
  ]);
  expect(days({ changes })[3]).toMatch(/^ {6}Why: /);
});

it('cannot steer the screen by an id, and keeps to its width', () => {
  const wild = deadline({ status: 'due', dueDate: '2026-09-02', subject: 'child:c1\u001b[2J' });
  const text = renderForecast(forecastWith({ deadlines: [wild] }), { width: 60, caseId: '\u202er1' });
  for (const mark of ['\u001b', '\u202e']) expect(text).not.toContain(mark);
  expect(text.split('\n').filter((line) => line.length > 60)).toEqual([]);
});
