import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../../src/evaluate-case';
import type { Child } from '../../../src/record/case-record';
import { dayPerhapsUnrecorded, placedOnce } from './placed-once-arbitrary';
import { AS_OF, partlyKnownHistory } from './placement-history-arbitrary';

const permanencyOn = (judgment: 'poor' | 'notPoor', assessedOn: string | null, on: string | null) => ({
  prognosis: { judgment, assessedOn },
  concurrentPermanencyPlan: { occurred: true, on },
});

const planOn = (day: string | null) => ({
  extent: 'whole' as const,
  developedOn: day ?? { unknown: true as const },
});

/** A child of whom everything is recorded, and the same child of whom some days are not. */
const childTwice: fc.Arbitrary<{ readonly known: Child; readonly partly: Child }> = fc
  .record({
    history: fc.oneof(partlyKnownHistory, placedOnce),
    judgment: fc.constantFrom('poor', 'poor', 'notPoor'),
    assessed: dayPerhapsUnrecorded,
    concurrent: fc.option(dayPerhapsUnrecorded, { freq: 3 }),
    plan: fc.option(dayPerhapsUnrecorded, { freq: 3 }),
    earlier: fc.array(dayPerhapsUnrecorded, { maxLength: 2 }),
  })
  .map(({ history, judgment, assessed, concurrent, plan, earlier }) => {
    const as = (extent: 'known' | 'partly'): Child => ({
      ...history[extent],
      dateOfBirth: '2015-05-04',
      permanency: concurrent
        ? permanencyOn(judgment, assessed[extent], concurrent[extent])
        : {
            prognosis: { judgment, assessedOn: assessed[extent] },
            concurrentPermanencyPlan: { occurred: false },
          },
      casePlan: plan ? planOn(plan[extent]) : { onFile: false },
      earlierCasePlans: earlier.map((each) => ({ developedOn: each[extent] })),
    });
    return { known: as('known'), partly: as('partly') };
  });

const RULES = ['concurrent-permanency-plan-developed', 'child-in-placement-case-plan-developed'];

function answersOn(child: Child) {
  const { findings } = evaluateCase({ children: [child] }, { asOf: AS_OF, include: 'all' });
  return RULES.map((rule) => {
    const found = findings.find(({ ruleId }) => ruleId === rule);
    return { rule, outcome: found?.outcome, curable: found?.curable, daysLate: found?.daysLate };
  });
}

describe('the duties with a clock', () => {
  it('are not overturned by the days that are learned later', () => {
    const determined: Record<string, number> = {};
    fc.assert(
      fc.property(childTwice, ({ known, partly }) => {
        const after = answersOn(known);
        answersOn(partly).forEach((answer, index) => {
          expect(after[index]?.outcome, 'everything is recorded').not.toBe('undetermined');
          if (answer.outcome === 'undetermined') return;
          determined[`${answer.outcome}`] = (determined[`${answer.outcome}`] ?? 0) + 1;
          expect(after[index]).toEqual(answer);
        });
      }),
      { numRuns: 1000 },
    );
    expect(Object.keys(determined).sort()).toEqual(['met', 'notApplicable', 'notMet', 'pending']);
    expect(determined.met).toBeGreaterThan(15);
  });
});
