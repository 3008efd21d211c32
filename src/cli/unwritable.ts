const UNWRITABLE: { readonly [code: string]: string } = {
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EACCES: 'This may not be written.',
  EPERM: 'This may not be written.',
  EROFS: 'This may not be written.',
  ENOSPC: 'The disk is full.',
};

/** Why something could not be written, in a sentence. */
export function unwritable({ code = '' }: NodeJS.ErrnoException): string {
  return UNWRITABLE[code] ?? `This could not be written${code ? ` (${code})` : ''}.`;
}
