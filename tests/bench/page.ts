import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { ComparedEngine } from './engines/index';
import type { GrowthPoint } from './growth';
import type { Pipeline } from './pipelines';
import { targetsOf, type Target } from './targets';

/** The median of the rounds, their spread, and what a case left to be collected. */
export interface Measured {
  readonly microseconds: number;
  readonly fastest: number;
  readonly slowest: number;
  /** Answers per case: the same of all engines on the same cases. */
  readonly answers: number;
  readonly bytes: number;
}

/** All that one run has measured. */
export interface Results {
  readonly isFull: boolean;
  readonly loadBefore: number;
  readonly engines: ReadonlyMap<string, ComparedEngine>;
  readonly pipelines: ReadonlyMap<string, Pipeline>;
  readonly bytesOfLine: number;
  readonly rules: ReadonlyMap<string, Measured>;
  readonly whole: ReadonlyMap<string, Measured>;
  /** Milliseconds; empty where there was no build. */
  readonly coldStarts: ReadonlyMap<string, number>;
  readonly growth: ReadonlyMap<string, readonly GrowthPoint[]>;
}

const digits = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en-US')
    : value >= 10
      ? value.toFixed(1)
      : value.toFixed(2);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(name, 'utf8')) as { version: string }).version;

function machine({ loadBefore }: Results): string {
  const model = cpus()[0]?.model.trim() || 'unknown';
  const busy =
    loadBefore > cpus().length / 2
      ? ` **The machine was busy with other work (load ${loadBefore.toFixed(1)}): ratios of code that allocates much come out too high.**`
      : '';
  return `${cpus().length} cores, ${model}, ${process.platform}; Node ${process.versions.node}.${busy}`;
}

const targetRow = ({ what, target, result, isMet }: Target): readonly string[] => [
  what,
  target,
  result,
  isMet ? 'yes' : '**no**',
];

function rulesTable({ engines, rules }: Results): string {
  const hand = rules.get('hand')?.microseconds ?? Number.NaN;
  const peer = rules.get('json-rules-engine')?.microseconds ?? Number.NaN;
  return table(
    ['engine', 'says why', 'µs a case', 'range', '× by hand', 'json-rules-engine ÷ this', 'KB a case'],
    [...rules].map(([id, { microseconds, fastest, slowest, bytes }]) => [
      engines.get(id)?.name ?? id,
      engines.get(id)?.explains ? 'yes' : 'no',
      digits(microseconds),
      `${digits(fastest)}–${digits(slowest)}`,
      digits(microseconds / hand),
      digits(peer / microseconds),
      digits(bytes / 1024),
    ]),
  );
}

function pipelineTable({ pipelines, whole }: Results): string {
  const floor = whole.get('floor')?.microseconds ?? Number.NaN;
  return table(
    ['pipeline', 'µs a case', 'range', '× `JSON.parse`', 'findings a case', 'KB a case'],
    [...whole].map(([id, { microseconds, fastest, slowest, answers, bytes }]) => [
      pipelines.get(id)?.name ?? id,
      digits(microseconds),
      `${digits(fastest)}–${digits(slowest)}`,
      digits(microseconds / floor),
      id === 'floor' || id === 'read' ? '' : digits(answers),
      digits(bytes / 1024),
    ]),
  );
}

const growthTable = (points: readonly GrowthPoint[], of: string): string =>
  table(
    [of, 'µs each', 'ms together'],
    points.map(({ size, microsecondsEach }) => [
      size.toLocaleString('en-US'),
      digits(microsecondsEach),
      digits((microsecondsEach * size) / 1000),
    ]),
  );

const versions = (): string =>
  ['json-rules-engine', 'json-logic-engine']
    .map((name) => `${name} ${versionOf(`node_modules/${name}/package.json`)}`)
    .join(', ');

/** docs/benchmarks.md. */
export function pageOf(results: Results): string {
  const { coldStarts, growth, engines, bytesOfLine, isFull } = results;
  const curve = (id: string, of: string) => growthTable(growth.get(id) ?? [], of);
  const zen = engines.has('zen-trace')
    ? 'GoRules ZEN 0.54.0'
    : 'GoRules ZEN was not installed and is left out';
  return `# Benchmarks

Made by \`npm run bench\`${isFull ? ' with `-- --full`' : ''}; do not edit. ${machine(results)}
dcf-case-plan-rules ${versionOf('package.json')}, ${versions()}, ${zen}.

Times are processor time of the process, all its threads together (the collector's and the compiler's too); they depend
on the machine, ratios do so less. Every figure is the median of rounds that take turns, each in a fresh process after
a warm-up; the range is that of the rounds. Take differences under 1.5 times for noise.

## Targets, the worst first

${table(['what', 'target', 'measured', 'met'], targetsOf(results).map(targetRow))}

## Rules alone

The 44 rules of the two policies on a child and on the child's plan, on facts that are worked out before, each known
(with unknowns, engines of two truths would answer another question). All engines take the same rules, translated from
the rule documents by the bench, except the version by hand; all give the same answers, which is checked on every run
and by a test. json-rules-engine and ZEN time fewer of the cases. KB a case: what is left to be collected; of ZEN only
what JavaScript sees.

${rulesTable(results)}

## Whole pipeline

NDJSON, ${digits(bytesOfLine)} bytes a line on average, to a report: parse, validate, derive facts, evaluate, report. The records are
the example records, moved in time, with some members left out. A report of every document is several times as long as
the record that it is made of.

${pipelineTable(results)}

## Cold start

What a fresh process spends, beyond Node's own start, up to the first report (import and one evaluation), beside
importing json-rules-engine alone.

${
  coldStarts.size > 0
    ? table(
        ['what', 'ms'],
        [...coldStarts].map(([what, milliseconds]) => [what, digits(milliseconds)]),
      )
    : 'Not measured: there was no build.'
}

## Growth

Cases one after another, rules of the policies, warm-up included; each a line of NDJSON to a report.

${curve('cases', 'cases')}

One case with so many children, each with a whole plan.

${curve('children', 'children')}

One plan with so many objectives.

${curve('objectives', 'objectives')}
`;
}
