import type { CommandIo } from './io';

export const STANDARD_INPUT = '-';

/** What a file is called where it is printed. */
export const fileName = (file: string): string => (file === STANDARD_INPUT ? 'standard input' : file);

/** The bytes of a file, or why there are none; `-` is standard input. */
export async function readBytes(
  file: string,
  io: CommandIo,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  try {
    return { bytes: await (file === STANDARD_INPUT ? io.readStdin() : io.readFile(file)) };
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

const UNREADABLE: { readonly [code: string]: string } = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a directory; name the files in it.',
  EACCES: 'This file may not be read.',
  EPERM: 'This file may not be read.',
};

/** Why something could not be read, in a sentence. */
export function unreadable(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return UNREADABLE[code] ?? `This could not be read${code ? ` (${code})` : ''}.`;
}
