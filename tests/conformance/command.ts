import { parseArgs } from 'node:util';
import { runConformance } from './conformance-run';
import { describeCounterexample, describeRun } from './describe-run';
import { faultTable } from './fault-table';

/**
 * `npm run conformance -- --verdicts 300000 --seed 1`: compares the evaluator with json-rules-engine on random records.
 * `--faults`: plants one fault after another, and says how soon each is caught.
 */
const { values } = parseArgs({
  options: {
    verdicts: { type: 'string', default: '300000' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000_000}` },
    faults: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const verdicts = Number(values.verdicts);

if (values.faults) {
  const table = await faultTable(seed);
  console.log(table.join('\n'));
  process.exitCode = table.some((row) => row.includes('NOT CAUGHT')) ? 1 : 0;
} else {
  const started = process.hrtime.bigint();
  const onProgress = (done: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${verdicts}`);
  };
  const run = await runConformance({ verdicts, seed, onProgress });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(`\nSeed ${seed}, ${seconds.toFixed(0)} s.\n${describeRun(run)}`);
  const counterexample = await describeCounterexample(run);
  if (counterexample) console.log(counterexample);
  process.exitCode = counterexample ? 1 : 0;
}
