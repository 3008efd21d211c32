/**
 * Milliseconds of processor time that this process has used, all its threads together: the collector and the compiler
 * are paid for, and what else the machine does disturbs it less than it does the clock.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs passes for about so long, after as long again to warm up, and gives the median of a case in microseconds. */
export async function microsecondsPerCase(
  cases: number,
  pass: () => unknown,
  milliseconds: number,
): Promise<number> {
  await passesFor(milliseconds, pass);
  const passes = await passesFor(milliseconds, pass);
  return (median(passes) * 1000) / cases;
}

async function passesFor(milliseconds: number, pass: () => unknown): Promise<readonly number[]> {
  const took: number[] = [];
  const until = processorTime() + milliseconds;
  do {
    const started = processorTime();
    await pass();
    took.push(processorTime() - started);
  } while (processorTime() < until);
  return took;
}

/** The bytes that a case leaves for the collector, in a process in which nothing is collected meanwhile. */
export async function bytesPerCase(cases: number, pass: () => unknown): Promise<number> {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) throw new Error('needs node --expose-gc');
  for (let warmUp = 0; warmUp < 3; warmUp += 1) await pass();
  collect();
  const before = process.memoryUsage().heapUsed;
  await pass();
  return (process.memoryUsage().heapUsed - before) / cases;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
