import { describe, expect, it } from 'vitest';
import { dataEntryPoints, optionEntryPoints, type EntryPoint } from './entry-points';
import { CANARY, hostileValues } from './hostile-values';

/** What an entry point said: the issues that it gave, or the error with everything that hangs on it. */
async function answerOf(
  { call }: EntryPoint,
  value: unknown,
): Promise<{ error: string | null; said: string }> {
  try {
    const answer = (await call(value as never)) as { issues?: unknown } | null | undefined;
    return { error: null, said: JSON.stringify(answer?.issues ?? null) };
  } catch (thrown) {
    const error = thrown as Error & { issues?: unknown };
    return {
      error: error.name,
      said: JSON.stringify([error.message, error.stack, error.cause, error.issues]),
    };
  }
}

async function faultsOf(entryPoint: EntryPoint): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [what, make] of hostileValues) {
    const { error, said } = await answerOf(entryPoint, make());
    if (error !== null && error !== entryPoint.error) faults.push(`${what}: throws ${error}: ${said}`);
    if (error === 'RangeError' && /call stack|string length|array length/i.test(said))
      faults.push(`${what}: runs out of bounds: ${said}`);
    if (said.includes(CANARY)) faults.push(`${what}: repeats a value: ${said}`);
    if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) faults.push(`${what}: pollutes`);
  }
  return faults;
}

describe.each([
  ['data', dataEntryPoints],
  ['options', optionEntryPoints],
])('hostile %s: an issue or the error that is promised, no value of it in any message', (_, entryPoints) => {
  it.each(entryPoints.map((entryPoint) => [entryPoint.name, entryPoint] as const))(
    '%s',
    async (_name, entryPoint) => {
      expect(await faultsOf(entryPoint)).toEqual([]);
    },
    60_000,
  );
});
