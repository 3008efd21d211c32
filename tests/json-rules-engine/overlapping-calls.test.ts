import { describe, expect, it } from 'vitest';
import { evaluateCase, safeEvaluateCase } from '../../src/evaluate-case';
import { evaluateCaseWithEngine, safeEvaluateCaseWithEngine } from '../../src/json-rules-engine';
import { caseFiles, recordOf } from '../rules/cases';

const asOf = '2026-09-15';

/** Two small cases with different answers. */
const committed = {
  children: [{ id: 'c1', legalStatus: [{ basis: 'commitmentDual', from: '2026-01-05' }], placements: [] }],
};
const atHome = {
  children: [{ id: 'c1', legalStatus: [], placements: [], underSupervision: true, dcfCaseOpen: false }],
};

async function microtasks(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed++) await null;
}

/** How many microtasks one call lasts: the second call of each pair begins during the first, or just after. */
const DELAYS = Array.from({ length: 200 }, (_, delay) => delay);

describe('overlapping calls', () => {
  const [first, second] = [committed, atHome].map((record) => evaluateCase(record, { asOf, include: 'all' }));

  it('differ in what they should answer', () => {
    expect(first?.counts).not.toEqual(second?.counts);
  });

  it('give right answers wherever one begins within the other', async () => {
    for (const delay of DELAYS) {
      const running = evaluateCaseWithEngine(committed, { asOf, include: 'all' });
      await microtasks(delay);
      const meanwhile = evaluateCaseWithEngine(atHome, { asOf, include: 'all' });
      expect(await Promise.all([running, meanwhile]), `${delay} microtasks later`).toEqual([first, second]);
    }
  });

  it('give right answers when many cases are asked at once', async () => {
    const asked = caseFiles.flatMap(({ baseline, cases }) =>
      cases.slice(0, 3).map((ruleCase) => recordOf(baseline, ruleCase)),
    );
    const answers = await Promise.all(
      asked.map(({ record, asOf: day }) => safeEvaluateCaseWithEngine(record, { asOf: day })),
    );
    expect(answers).toEqual(asked.map(({ record, asOf: day }) => safeEvaluateCase(record, { asOf: day })));
    expect(answers.length).toBeGreaterThan(10);
  });
});
