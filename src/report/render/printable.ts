/** Control characters, line breaks, and the marks that turn the direction of text. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * A text that cannot steer the screen it is printed on: ids come from the caller's record, and may hold anything.
 *
 * @example printable('c1\u001b[2J') // => 'c1\ufffd[2J'
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');
