import { expect, it } from 'vitest';
import { evaluateNdjson } from '../../src/batch';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { bytesOf } from './chunks';

const MEGABYTE = 1_000_000;

it('a line of 200 MB takes no more memory than the longest line that is read', async () => {
  // The same bytes again and again: what is allocated is what the reader keeps.
  const chunk = new Uint8Array(MEGABYTE / 10).fill(0x78);
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const source = function* () {
    yield bytesOf('"');
    for (let chunks = 0; chunks < 2000; chunks++) {
      yield chunk;
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    yield bytesOf('"\n{"children": []}');
  };
  const results: unknown[] = [];
  for await (const result of evaluateNdjson(source(), { asOf: '2026-09-15', ruleset: policyRuleset() })) {
    results.push(result.success ? 'read' : result.issues.map(({ code }) => code));
  }
  expect(results).toEqual([['tooLong'], 'read']);
  // 16 MiB, and what it was copied from as it grew.
  expect(most).toBeGreaterThan(16 * MEGABYTE);
  expect(most).toBeLessThan(48 * MEGABYTE);
});
