// npm run batch:memory -- [--smallest N] [--gzip] [CASES CASES…]
// The peak memory of the command, from the build, on caseloads of several sizes. They repeat 200 random records, or the
// N smallest of them, which are sooner done with; packed, with --gzip.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { caseloadLines } from './caseload';

const BIN = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

/** Makes the command tell its peak memory, in kilobytes, as its last line on standard error. */
const TELL_PEAK = 'process.on("exit",()=>process.stderr.write(`\\n${process.resourceUsage().maxRSS}`))';

/** How much higher the memory of a larger caseload may be than that of the first. */
const TOLERANCE = 1.1;

interface Measured {
  readonly cases: number;
  readonly seconds: number;
  readonly megabytesOut: number;
  readonly peakMegabytes: number;
}

async function measured(cases: number, different: number | undefined): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'batch-memory-'));
  const out = join(folder, 'findings.ndjson');
  const began = performance.now();
  try {
    const hook = `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`;
    const options = ['--as-of', '2026-06-15', '--authority', 'dcfPolicy', '--out', out];
    const child = spawn(process.execPath, ['--import', hook, BIN, 'batch', '-', ...options], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const said = text(child.stderr);
    const lines = Readable.from(caseloadLines(cases, different));
    await (values.gzip ? pipeline(lines, createGzip(), child.stdin) : pipeline(lines, child.stdin));
    const told = (await said).trim().split('\n');
    const peak = Number(told.at(-1));
    if (told.length !== 1 || !(peak > 0)) throw new Error(told.join('\n'));
    return {
      cases,
      seconds: (performance.now() - began) / 1000,
      megabytesOut: statSync(out).size / 1_000_000,
      peakMegabytes: peak / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { values, positionals } = parseArgs({
  options: { smallest: { type: 'string' }, gzip: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const different = values.smallest === undefined ? undefined : Number(values.smallest);
const sizes = positionals.map(Number);
let first: Measured | null = null;
for (const cases of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const run = await measured(cases, different);
  first ??= run;
  const ratio = run.peakMegabytes / first.peakMegabytes;
  console.log(
    `${cases} cases: ${run.seconds.toFixed(0)} s, ${run.megabytesOut.toFixed(0)} MB written, ` +
      `peak memory ${run.peakMegabytes.toFixed(0)} MiB, ${ratio.toFixed(2)} of the first`,
  );
  if (ratio > TOLERANCE) process.exitCode = 1;
}
