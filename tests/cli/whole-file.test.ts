import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWholeFile } from '../../src/cli/create-whole-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const contents = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(at(name), 'utf8')]));

describe('a file that is written whole or not at all', () => {
  it('is not there until it is published', async () => {
    const file = await createWholeFile(at('out'));
    await file.write('one\n');
    await file.write('ä\n'.repeat(200_000));
    expect(Object.keys(contents())).toEqual([expect.stringMatching(/^\.out\..*\.partial$/)]);
    await file.finish();
    expect(Object.keys(contents())).not.toContain('out');
    await file.publish();
    await file.discard();
    expect(contents()).toEqual({ out: `one\n${'ä\n'.repeat(200_000)}` });
  });

  it.each(['written', 'finished'])('leaves nothing where it is %s and discarded', async (state) => {
    writeFileSync(at('out'), 'before');
    const file = await createWholeFile(at('out'));
    await file.write('x'.repeat(1_000_000));
    if (state === 'finished') await file.finish();
    await file.discard();
    await file.discard();
    expect(contents()).toEqual({ out: 'before' });
  });

  it('keeps the permissions of the one that it replaces', async () => {
    writeFileSync(at('out'), 'before', { mode: 0o600 });
    const file = await createWholeFile(at('out'));
    const [temporary = ''] = readdirSync(folder).filter((name) => name !== 'out');
    expect(statSync(at(temporary)).mode & 0o777).toBe(0o600);
    await file.finish();
    await file.publish();
    expect(statSync(at('out')).mode & 0o777).toBe(0o600);
  });

  it('is written where a link leads to, and leaves the link', async () => {
    writeFileSync(at('target'), 'before');
    symlinkSync(at('target'), at('link'));
    const file = await createWholeFile(at('link'));
    await file.write('after');
    await file.finish();
    await file.publish();
    expect(contents()).toEqual({ target: 'after', link: 'after' });
  });

  it.each([
    ['beside it', () => 'target', 'target'],
    ['by its whole path', () => at('target'), 'target'],
    ['through a folder and back', () => 'other/../target', 'there/target'],
    ['through a second link', () => 'second', 'target'],
  ])('is written where a link leads to that names no file yet, %s', async (_, linked, place) => {
    mkdirSync(at('there'));
    mkdirSync(at('there/inner'));
    // The folder above the link's folder is "there", whatever the names say.
    symlinkSync(at('there/inner'), at('other'));
    symlinkSync(at('target'), at('second'));
    symlinkSync(linked(), at('link'));
    const file = await createWholeFile(at('link'));
    await file.write('after');
    await file.finish();
    await file.publish();
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at(place), 'utf8')).toBe('after');
  });

  it.each([
    ['in a folder that is not there', 'absent/target', 'ENOENT'],
    ['that leads to itself', 'link', 'ELOOP'],
  ])('cannot be begun by a link %s', async (_, linked, code) => {
    symlinkSync(linked, at('link'));
    await expect(createWholeFile(at('link'))).rejects.toMatchObject({ code });
    expect(readdirSync(folder)).toEqual(['link']);
  });

  it('cannot be begun in a folder that is not there', async () => {
    await expect(createWholeFile(at('absent/out'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('leaves no listener behind', async () => {
    const listeners = () =>
      ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((event) => process.listenerCount(event));
    const before = listeners();
    const files = [await createWholeFile(at('a')), await createWholeFile(at('b'))];
    expect(listeners()).toEqual(before.map((count) => count + 1));
    for (const file of files) await file.discard();
    expect(listeners()).toEqual(before);
  });
});
