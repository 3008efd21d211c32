import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { BatchTally, evaluateNdjson } from '../../src/batch';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { AS_OF, overdueCase } from '../cli/example-cases';
import { bytesOf } from './chunks';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

it('no report is kept once the next case is evaluated', async () => {
  const options = { asOf: AS_OF, ruleset: policyRuleset() };
  const tally = new BatchTally(options);
  const line = bytesOf(`${overdueCase}\n`);
  const source = function* () {
    for (let lines = 0; lines < 100; lines++) yield line;
  };
  const reports: WeakRef<object>[] = [];
  let kept = -1;
  for await (const result of evaluateNdjson(source(), options)) {
    tally.add(result);
    if (result.success) reports.push(new WeakRef(result.report));
    if (result.number < 100) continue;
    await new Promise(setImmediate);
    collectGarbage();
    kept = reports.filter((reference) => reference.deref() !== undefined).length;
  }
  expect(reports).toHaveLength(100);
  // That of this turn of the loop, and perhaps that of the one before.
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThanOrEqual(2);
});
