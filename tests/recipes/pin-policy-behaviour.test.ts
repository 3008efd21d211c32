import { describe, expect, it, vi } from 'vitest';
import { verifyReceipt, type Receipt } from '../../src/index';
import { canonicalDigest } from '../../src/ruleset/canonical-digest';
import { importFiles, recipeFiles } from './recipe-code';

const files = recipeFiles('pin-policy-behaviour');

/** What `npx tsx pin.ts > pinned.json` writes. */
async function writtenByPin(): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    await importFiles(files, 'pin.ts');
    return String(log.mock.calls[0]?.[0]);
  } finally {
    log.mockRestore();
  }
}

const pinnedJson = await writtenByPin();
const pinned = JSON.parse(pinnedJson) as Record<string, Receipt>;

// The recipe's own tests run here as they stand on the page.
await importFiles(files, 'boundaries.test.ts');
await importFiles({ ...files, 'pinned.json': pinnedJson }, 'pinned.test.ts');

/** Stands in for vitest where the recipe's tests are to be seen failing: what `it.each` was given is kept, not run. */
const KEPT = `
  export { expect } from 'vitest';
  export const kept = [];
  export const describe = (_name, tests) => tests();
  export const it = {
    each: (rows) => (name, test) => kept.push(...rows.map((row) => ({ name, run: () => test(...row) }))),
  };
`;

type Change = (receipt: Receipt, record: unknown) => Receipt;

/** A receipt of the same answer by rules with another digest. */
function ofOtherRules(receipt: Receipt, record: unknown): Receipt {
  const rulesDigest = '0'.repeat(64);
  const { report } = verifyReceipt(receipt, record);
  return { ...receipt, rulesDigest, reportDigest: canonicalDigest({ ...report, rulesDigest }) };
}

/** Which of the recipe's pinned tests fail when the receipts are others. */
async function failuresWith(change: Change): Promise<readonly string[]> {
  const records = await importFiles(files, 'cases.ts');
  const changed = Object.entries(pinned).map(([name, receipt]) => [name, change(receipt, records[name])]);
  const test = (files['pinned.test.ts'] ?? '').replace("from 'vitest'", "from './kept'");
  const { kept } = (await importFiles(
    {
      ...files,
      'kept.ts': KEPT,
      'pinned.test.ts': `${test}\nexport { kept } from './kept';`,
      'pinned.json': JSON.stringify(Object.fromEntries(changed)),
    },
    'pinned.test.ts',
  )) as { kept: readonly { name: string; run: () => void }[] };
  const failed = kept.filter(({ run }) => {
    try {
      run();
      return false;
    } catch {
      return true;
    }
  });
  return [...new Set(failed.map(({ name }) => name))];
}

describe('the recipe for pinning', () => {
  it('pins every case', () => {
    expect(Object.keys(pinned).sort()).toEqual(['concurrentPlanOutstanding', 'turningThirteen']);
  });

  it.each<[string, Change, readonly string[]]>([
    ['nothing changed', (receipt) => receipt, []],
    [
      'the answer changed',
      (receipt) => ({ ...receipt, reportDigest: '0'.repeat(64) }),
      ['%s: the answer is the one that was reviewed'],
    ],
    ['only the rules changed', ofOtherRules, ['%s: by the rules that were reviewed']],
  ])('its tests tell that %s', async (_name, change, failing) => {
    expect(await failuresWith(change)).toEqual(failing);
  });
});
