/** `npm run bench`: measures, prints, and writes docs/benchmarks.md. `-- --full` draws the long curves too. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { build } from 'esbuild';
import { format } from 'prettier';
import { caseload } from './caseload';
import { comparedEngines, type ComparedEngine } from './engines/index';
import type { GrowthPoint } from './growth';
import { pageOf, type Measured, type Results } from './page';
import { pipelines } from './pipelines';
import { knownFacts } from './rules-on-facts';
import { median } from './timing';

const FOLDER = 'coverage/bench';
const ROUNDS = 3;
const COLD_ROUNDS = 9;
/** A whole pipeline is some thousand functions: it takes longer to be compiled, as it is in a nightly run. */
const MILLISECONDS: { readonly [kind: string]: number } = { rules: 700, whole: 3000 };
const isFull = process.argv.includes('--full');

function inFreshProcess<Answer>(args: readonly string[], flags: readonly string[] = []): Answer {
  const env = { ...process.env, BENCH_FULL: isFull ? '1' : '0' };
  const run = spawnSync(process.execPath, [...flags, ...args], { encoding: 'utf8', env });
  if (run.status !== 0) throw new Error(`${args.join(' ')}\n${run.stderr}`);
  return JSON.parse(run.stdout) as Answer;
}

const processFile = `${FOLDER}/process.mjs`;
const NO_COLLECTION = ['--expose-gc', '--max-semi-space-size=512', '--min-semi-space-size=512'];

/** Rounds of one measurement of each, in turn, so that whatever else the machine does meets them all. */
function measured(kind: string, ids: readonly string[]): ReadonlyMap<string, Measured> {
  const rounds = new Map(ids.map((id) => [id, [] as { answers: number; microseconds: number }[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const id of ids) {
      process.stderr.write(`${kind}, round ${round + 1} of ${ROUNDS}: ${id}\n`);
      rounds.get(id)?.push(inFreshProcess([processFile, FOLDER, kind, id, String(MILLISECONDS[kind])]));
    }
  }
  return new Map(
    [...rounds].map(([id, ofId]) => {
      const times = ofId.map(({ microseconds }) => microseconds);
      const { bytes } = inFreshProcess<{ bytes: number }>(
        [processFile, FOLDER, `${kind}-bytes`, id],
        NO_COLLECTION,
      );
      const answers = ofId[0]?.answers ?? Number.NaN;
      const [fastest, slowest] = [Math.min(...times), Math.max(...times)];
      return [id, { microseconds: median(times), fastest, slowest, answers, bytes }];
    }),
  );
}

/** Fewer cases are timed of the slow engines: each answers the first of the same cases, and these as the others do. */
async function checkAnswers(
  engines: ReadonlyMap<string, ComparedEngine>,
  facts: ReturnType<typeof knownFacts>,
) {
  const [byHand, ...others] = [...engines.values()].map((engine) => ({ engine, evaluate: engine.prepare() }));
  for (const known of facts.slice(0, 200)) {
    const expected = [...((await byHand?.evaluate(known)) ?? [])].sort().join();
    for (const { engine, evaluate } of others) {
      const found = [...(await evaluate(engine.rename?.(known) ?? known))].sort().join();
      if (found !== expected) throw new Error(`${engine.name} answers otherwise: ${found} for ${expected}`);
    }
  }
}

function coldStarts(): Results['coldStarts'] {
  if (!existsSync('dist/core.js')) {
    process.stderr.write('No dist/: run `npm run build` first to have the cold start measured.\n');
    return new Map();
  }
  const whats = ['nothing', 'policies', 'every document', 'json-rules-engine'];
  const took = new Map(whats.map((what) => [what, [] as number[]]));
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    for (const what of whats) {
      const { milliseconds } = inFreshProcess<{ milliseconds: number }>(['tests/bench/cold-start.mjs', what]);
      took.get(what)?.push(milliseconds);
    }
  }
  const nodeItself = median(took.get('nothing') ?? []);
  took.delete('nothing');
  return new Map([...took].map(([what, times]) => [what, median(times) - nodeItself]));
}

const loadBefore = loadavg()[0] ?? 0;
mkdirSync(FOLDER, { recursive: true });
await build({
  entryPoints: ['tests/bench/process.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  packages: 'external',
  outfile: processFile,
});
const engines = comparedEngines();
if (!engines.has('zen-trace'))
  process.stdout.write('GoRules ZEN is left out: npm install --prefix tests/bench/peers\n');
const facts = knownFacts(2000);
const lines = caseload(400).map((record) => JSON.stringify(record));
writeFileSync(`${FOLDER}/facts.json`, JSON.stringify(facts));
writeFileSync(`${FOLDER}/cases.ndjson`, lines.join('\n'));
await checkAnswers(engines, facts);

const results: Results = {
  isFull,
  loadBefore,
  engines,
  pipelines: pipelines(),
  bytesOfLine: Math.round(lines.join('').length / lines.length),
  rules: measured('rules', [...engines.keys()]),
  whole: measured('whole', [...pipelines().keys()]),
  coldStarts: coldStarts(),
  growth: new Map(
    ['cases', 'children', 'objectives'].map((curve) => [
      curve,
      inFreshProcess<readonly GrowthPoint[]>([processFile, FOLDER, 'growth', curve, '600']),
    ]),
  ),
};
const page = await format(pageOf(results), { parser: 'markdown', printWidth: 110 });
writeFileSync('docs/benchmarks.md', page);
process.stdout.write(page);
