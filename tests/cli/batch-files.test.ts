import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeStreams } from '../../src/cli/node-streams';
import { runWith } from './captured-io';
import { AS_OF, overdueCase, settledCase } from './example-cases';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'batch-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

const batch = (...args: readonly string[]) =>
  runWith(['batch', ...args, '--as-of', AS_OF, '--authority', 'dcfPolicy'], { streams: nodeStreams });

describe('batch on files of the machine', () => {
  const text = `${settledCase}\n${overdueCase}\n`;

  it('reads plain files and gzip, and leaves what was written and nothing else', async () => {
    writeFileSync(at('a.ndjson'), text);
    writeFileSync(at('b.ndjson.gz'), gzipSync(text));
    const { status, stderr } = await batch(
      ...[at('a.ndjson'), at('b.ndjson.gz'), '--out', at('out'), '--summary', at('summary')],
    );
    expect([status, stderr]).toEqual([1, '']);
    expect(readdirSync(folder).sort()).toEqual(['a.ndjson', 'b.ndjson.gz', 'out', 'summary']);
    expect(readFileSync(at('out'), 'utf8').trim().split('\n')).toHaveLength(4);
    expect(JSON.parse(readFileSync(at('summary'), 'utf8')).cases).toEqual({
      all: 4,
      evaluated: 4,
      notRead: 0,
    });
  });

  it('leaves everything as it was where gzip ends too early', async () => {
    writeFileSync(at('a.gz'), gzipSync(text.repeat(20)).subarray(0, -20));
    writeFileSync(at('out'), 'before');
    const { status, stdout, stderr } = await batch(
      at('a.gz'),
      '--out',
      at('out'),
      '--summary',
      at('summary'),
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`${at('a.gz')}: The compressed file ends too early.\n`);
    expect(readdirSync(folder).sort()).toEqual(['a.gz', 'out']);
    expect(readFileSync(at('out'), 'utf8')).toBe('before');
  });

  it.each([
    ['a link', symlinkSync],
    ['another name', linkSync],
  ])('does not write over what it reads, by %s', async (_, link) => {
    writeFileSync(at('a.ndjson'), text);
    link(at('a.ndjson'), at('out'));
    const { status, stderr } = await batch(at('a.ndjson'), '--out', at('out'));
    expect(status).toBe(2);
    expect(stderr).toContain('--out names a file that is read.');
    expect(readFileSync(at('a.ndjson'), 'utf8')).toBe(text);
  });

  it.each([
    ['by another way', 'out', './sub/../out'],
    ['through a link to the folder', 'out', 'folder/out'],
    ['through a link to what is not there', 'link', 'out'],
    ['by the same name', 'out', 'out'],
  ])('does not write both files to the same place, named %s', async (_, out, summary) => {
    writeFileSync(at('a.ndjson'), text);
    mkdirSync(at('sub'));
    symlinkSync(folder, at('folder'));
    symlinkSync('out', at('link'));
    const { status, stderr } = await batch(
      at('a.ndjson'),
      '--out',
      at(out),
      '--summary',
      `${folder}/${summary}`,
    );
    expect(status).toBe(2);
    expect(stderr).toContain('--out and --summary name the same file.');
    expect(readdirSync(folder).sort()).toEqual(['a.ndjson', 'folder', 'link', 'sub']);
  });

  it('writes two files of one name in two folders', async () => {
    writeFileSync(at('a.ndjson'), text);
    mkdirSync(at('sub'));
    const { status } = await batch(at('a.ndjson'), '--out', at('out'), '--summary', at('sub/out'));
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(at('sub/out'), 'utf8')).cases.all).toBe(2);
  });

  it('writes nothing where it cannot write everything', async () => {
    writeFileSync(at('a.ndjson'), text);
    const absent = at('absent/summary');
    const { status, stderr } = await batch(at('a.ndjson'), '--out', at('out'), '--summary', absent);
    expect([status, stderr]).toEqual([2, `--summary ${absent}: There is no such folder.\n`]);
    expect(readdirSync(folder)).toEqual(['a.ndjson']);
  });

  it('puts no file in the place of a device', async () => {
    writeFileSync(at('a.ndjson'), text);
    const { status, stderr } = await batch(at('a.ndjson'), '--out', '/dev/null');
    expect(status).toBe(2);
    expect(stderr).toContain('--out must name a file.');
  });
});
