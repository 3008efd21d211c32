import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../src/evaluator/condition';
import { explain } from '../../src/explanation/explain';
import { CLOCK, instrumentWith, rulesetOn, ruleWith } from '../report/hand-made-ruleset';

const AS_OF = '2026-02-10';

interface Duty {
  readonly done: FactValue;
  readonly dueBy: FactValue;
  readonly completedOn: FactValue;
  readonly recurs?: true;
}

/** What is said of the day of a duty. */
function inTime({ recurs, ...facts }: Duty, redact = false) {
  const rule = ruleWith({ clock: { ...CLOCK, ...(recurs ? { recurs } : {}) } });
  const ruleset = rulesetOn({ asked: true, startsOn: '2026-01-01', ...facts }, [
    instrumentWith({ rules: [rule] }),
  ]);
  const { statement } = explain(
    { children: [{ id: 'c1' }] },
    { asOf: AS_OF, ruleset, redact },
    'thing-done@child:c1',
  );
  return statement.because.find(({ kind }) => kind === 'inTime');
}

const DUTIES: readonly (readonly [
  Duty,
  truth: boolean | 'unknown' | undefined,
  text: string,
  redacted: string,
])[] = [
  [
    { done: true, dueBy: '2026-02-01', completedOn: '2026-02-01' },
    true,
    'Was it done in time? Yes: it was due by 1 February 2026 and done on 1 February 2026.',
    'Was it done in time? Yes.',
  ],
  [
    { done: true, dueBy: '2026-03-01', completedOn: '2026-02-01', recurs: true },
    true,
    'Was it done in time? Yes: it was last done on 1 February 2026, and is next due by 1 March 2026.',
    'Was it done in time? Yes, and it falls due again.',
  ],
  [
    { done: true, dueBy: '2026-02-01', completedOn: '2026-02-02' },
    false,
    'Was it done in time? No: it was due by 1 February 2026 and done on 2 February 2026, 1 day late.',
    'Was it done in time? No: it was done after its day.',
  ],
  [
    { done: false, dueBy: AS_OF, completedOn: 'none' },
    true,
    'Is there still time? Yes: it is due by 10 February 2026, and on 10 February 2026 that day has not passed.',
    'Is there still time? Yes: its day has not passed.',
  ],
  [
    { done: null, dueBy: '2026-02-11', completedOn: null },
    true,
    'Is there still time? Yes: it is due by 11 February 2026, and on 10 February 2026 that day has not passed.',
    'Is there still time? Yes: its day has not passed.',
  ],
  [
    { done: false, dueBy: '2026-02-08', completedOn: 'none' },
    false,
    'Is there still time? No: it was due by 8 February 2026, 2 days before 10 February 2026.',
    'Is there still time? No: its day has passed.',
  ],
  [
    { done: null, dueBy: '2026-02-08', completedOn: null },
    'unknown',
    'Is it in time? That is not known: it was due by 8 February 2026, and on 10 February 2026 that day has passed.',
    'Is it in time? That is not known: its day has passed.',
  ],
  [
    { done: true, dueBy: '2026-02-08', completedOn: null },
    'unknown',
    'Is it in time? That is not known.',
    'Is it in time? That is not known.',
  ],
  [
    { done: false, dueBy: null, completedOn: 'none' },
    'unknown',
    'Is it in time? That is not known.',
    'Is it in time? That is not known.',
  ],
  [
    { done: false, dueBy: 'none', completedOn: 'none' },
    undefined,
    'Is it in time? No day is set by which it is due.',
    'Is it in time? No day is set by which it is due.',
  ],
];

describe('the day of a duty', () => {
  it.each(DUTIES)('%j', (duty, truth, text, redacted) => {
    expect(inTime(duty)).toMatchObject({ text, ...(truth === undefined ? {} : { truth }) });
    expect(inTime(duty)?.truth).toBe(truth);
    expect(inTime(duty, true)?.text).toBe(redacted);
    expect(inTime(duty, true)?.truth).toBe(truth);
  });

  it('is told with the days that it comes from', () => {
    const days = inTime({ done: false, dueBy: '2026-02-08', completedOn: 'none' })?.because;
    expect(days?.map(({ fact, params }) => [fact, params?.value])).toEqual([
      ['child.startsOn', '2026-01-01'],
      ['child.dueBy', '2026-02-08'],
      ['child.completedOn', 'none'],
    ]);
  });
});
