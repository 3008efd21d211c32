/**
 * A text as every reader of Unicode takes it: half of a character (a lone surrogate) becomes U+FFFD.
 *
 * @example wellFormed('a\ud83d') // => 'a\ufffd'
 * @example wellFormed('\ud83d\ude00') // => '\ud83d\ude00'
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
