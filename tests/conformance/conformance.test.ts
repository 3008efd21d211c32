import { describe, expect, it } from 'vitest';
import { smallerRecords } from '../arbitrary-records/smaller-records';
import { compareRecord } from './compare-record';
import { runConformance } from './conformance-run';
import { describeCounterexample, describeRun } from './describe-run';
import { FAULTS, NO_FAULT } from './faults';
import { MOST, catchFault } from './fault-table';
import { planted } from './planted';
import { answersUntilCaught } from './random-condition-run';

const VERDICTS = 300_000;

/** For what is planted, so that it is caught at the same place each time. */
const SEED = 1;

const MINUTES = 60_000;

describe('the evaluator and json-rules-engine', () => {
  it(
    `give the same ${VERDICTS} verdicts of rules on subjects of random records`,
    async () => {
      // Other records each time; the message of a failure says which.
      const seed = Date.now() % 1_000_000_000;
      const run = await runConformance({ verdicts: VERDICTS, seed });
      expect(await describeCounterexample(run), `seed ${seed}`).toBeNull();
      const { verdicts, answers, bothWays, disagreements } = run.compared;
      console.log(`Seed ${seed}: ${describeRun(run)}`);
      expect(disagreements).toEqual([]);
      expect(verdicts).toBeGreaterThanOrEqual(VERDICTS);
      // Two completions of each subject, two halves of each rule: as many answers as verdicts.
      expect(Math.min(...Object.values(answers))).toBeGreaterThan(VERDICTS / 20);
      expect(bothWays).toBeGreaterThan(VERDICTS / 100);
    },
    15 * MINUTES,
  );
});

describe('an evaluator put together piece by piece', () => {
  it('without a fault gives the same verdicts, and the same answers to random conditions', async () => {
    const run = await runConformance({ verdicts: 5_000, seed: SEED, ours: planted(NO_FAULT) });
    expect(run.compared.disagreements).toEqual([]);
    expect(await answersUntilCaught(NO_FAULT, MOST.answers, SEED)).toBeNull();
  });

  it.each(FAULTS.map((fault) => [fault.piece, fault.mistake, fault] as const))(
    'with a fault in %s (%s) is caught',
    async (_piece, _mistake, fault) => {
      const { verdicts, answers } = await catchFault(fault, SEED);
      expect(verdicts).not.toBeNull();
      expect(answers).not.toBeNull();
    },
    5 * MINUTES,
  );

  it('that is caught leaves a record from which nothing can be taken, and says on which facts two differ', async () => {
    const wrong = FAULTS.find(({ piece }) => piece === 'greaterThanInclusive');
    const ours = planted(wrong?.wrongPiece ?? NO_FAULT);
    const run = await runConformance({ verdicts: MOST.verdicts, seed: SEED, ours });
    const { counterexample, compared } = run;
    const only = compared.disagreements[0]?.ruleId;
    if (!counterexample) throw new Error('The fault was not caught.');
    for (const { record } of smallerRecords(counterexample.record)) {
      const { disagreements } = await compareRecord({ ...counterexample, record }, { ours, only });
      expect(disagreements, JSON.stringify(record)).toEqual([]);
    }
    expect(JSON.stringify(counterexample.record).length).toBeLessThan(400);
    const text = await describeCounterexample(run, ours);
    expect(text).toContain(`${only}:`);
    expect(text).toContain('the evaluator says false, json-rules-engine true');
  });
});
