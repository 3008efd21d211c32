import { rmSync } from 'node:fs';

const unfinished = new Set<string>();

/** The signals by which a run is ended from outside, each with its number. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Sees to it that a file is removed however the program ends, but for being killed outright. */
export function removeAtTheEnd(path: string): void {
  if (unfinished.size === 0) {
    process.on('exit', removeAll);
    for (const signal of ENDINGS) process.on(signal, endBy);
  }
  unfinished.add(path);
}

/** The file was put in its place, or removed. */
export function needNotRemove(path: string): void {
  unfinished.delete(path);
  if (unfinished.size > 0) return;
  process.off('exit', removeAll);
  for (const signal of ENDINGS) process.off(signal, endBy);
}

function removeAll(): void {
  for (const path of unfinished) rmSync(path, { force: true });
}

/** Ends as the signal would have ended the program, so that whoever started it learns by what it ended. */
function endBy(signal: NodeJS.Signals): void {
  removeAll();
  for (const each of ENDINGS) process.off(each, endBy);
  process.kill(process.pid, signal);
}
