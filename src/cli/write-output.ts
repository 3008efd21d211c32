import { fstatSync, writeFileSync } from 'node:fs';

/**
 * Writes to standard output; `false` if it must be waited for, or has failed: then it has told its listeners.
 *
 * Into a file everything is written here. Node would try once, and take no notice where the system takes a part only, as it
 * does on a disk that fills up: the end of a report would be missing, and the status say that all is well.
 */
export function writeOutput(text: string): boolean {
  const { stdout } = process;
  if (!fstatSync(stdout.fd).isFile()) return stdout.write(text);
  try {
    writeFileSync(stdout.fd, text);
    return true;
  } catch (error) {
    stdout.emit('error', error);
    return false;
  }
}
