import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BatchSummary } from '../../src/batch';
import { AS_OF, overdueCase, settledCase, undeterminedCase } from '../cli/example-cases';
import { importRecipe, recipeCode } from './recipe-code';

const fileAt = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let folder = '';
const at = (path: string): string => join(folder, path);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nightly-batch-'));
  mkdirSync(at('export'));
  mkdirSync(at('bin'));
  const [program, loader] = [fileAt('src/cli/bin.ts'), fileAt('node_modules/tsx/dist/loader.mjs')];
  writeFileSync(
    at('bin/dcf-case-plan'),
    `#!/bin/sh\nexec "${process.execPath}" --import "${loader}" "${program}" "$@"\n`,
  );
  chmodSync(at('bin/dcf-case-plan'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the script of every night', () => {
  const [script = '', ...others] = recipeCode('nightly-batch', 'sh');

  const night = () => {
    writeFileSync(at('nightly.sh'), script);
    const PATH = [at('bin'), process.env['PATH']].join(delimiter);
    const ended = spawnSync('sh', ['nightly.sh', AS_OF], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH },
    });
    return { status: ended.status, stdout: ended.stdout, stderr: ended.stderr };
  };

  const result = (name: string): string => readFileSync(at(`results/${AS_OF}/${name}`), 'utf8');

  it('is the only one', () => {
    expect(others).toEqual([]);
  });

  it('looks at every case of every file of the export', () => {
    writeFileSync(at('export/east.ndjson.gz'), gzipSync(`${settledCase}\n${overdueCase}\n`));
    writeFileSync(at('export/west.ndjson.gz'), gzipSync(undeterminedCase));
    expect(night()).toEqual({ status: 0, stdout: '', stderr: '' });
    const lines = result('findings.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, line, caseId }) => [file, line, caseId])).toEqual([
      ['export/east.ndjson.gz', 1, 'r1'],
      ['export/east.ndjson.gz', 2, 'r1'],
      ['export/west.ndjson.gz', 1, 'r1'],
    ]);
    for (const member of ['checks', 'requiredPlans', 'findings']) expect(lines[0]).toHaveProperty(member);
    const { cases, standings } = JSON.parse(result('summary.json'));
    expect(cases).toEqual({ all: 3, evaluated: 3, notRead: 0 });
    expect(standings).toMatchObject({ curable: 1, undetermined: 1 });
    expect(result('summary.txt')).toMatch(/^Caseload: 3 cases\n/);
  });

  it('says so where not every case could be looked at', () => {
    writeFileSync(at('export/north.ndjson.gz'), gzipSync(''));
    const { status, stderr } = night();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^export\/north.ndjson.gz, line 1: This is empty/);
    expect(stderr).toContain(`nightly: not every case of ${AS_OF} was looked at (status 2)`);
    expect(JSON.parse(result('summary.json')).cases).toEqual({ all: 4, evaluated: 3, notRead: 1 });
  });
});

describe('the functions', () => {
  interface Recipe {
    readonly nightly: (
      records: AsyncIterable<unknown>,
      asOf: string,
      store: (line: object) => Promise<void>,
    ) => Promise<BatchSummary>;
    readonly badLines: (path: string, asOf: string) => Promise<number[]>;
  }
  const recipe = importRecipe('nightly-batch', 'ts') as unknown as Promise<Recipe>;

  it('nightly stores a line for every record and gives the totals', async () => {
    const cursor = async function* () {
      yield JSON.parse(overdueCase);
      yield { children: 7 };
    };
    const stored: object[] = [];
    const summary = await (await recipe).nightly(cursor(), AS_OF, async (line) => void stored.push(line));
    expect(stored).toMatchObject([
      { line: 1, caseId: 'r1' },
      { line: 2, issues: [{ code: 'wrongType' }] },
    ]);
    expect(summary.cases).toEqual({ all: 2, evaluated: 1, notRead: 1 });
  });

  it('badLines gives the numbers of the lines that are no records', async () => {
    const path = at('bad.ndjson');
    writeFileSync(path, `${settledCase}\n{\n\n[]\n`);
    expect(await (await recipe).badLines(path, AS_OF)).toEqual([2, 4]);
  });
});
