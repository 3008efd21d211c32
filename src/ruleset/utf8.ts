/**
 * The bytes of a text in UTF-8. `TextEncoder` would do it, but belongs to browsers and Node: a bare script engine has none.
 * Half of a character gives the bytes of the replacement character, U+FFFD, as `TextEncoder` does.
 *
 * @example [...utf8('aé€')] // => [97, 195, 169, 226, 130, 172]
 */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) as number;
    if (code > 0xffff) index++;
    if (code < 0x80) bytes[length++] = code;
    else for (const byte of bytesOf(isHalf(code) ? REPLACEMENT : code)) bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

const REPLACEMENT = 0xfffd;

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Of a code point beyond ASCII: the first byte tells how many there are, each of the others has six bits. */
function bytesOf(code: number): readonly number[] {
  if (code < 0x800) return [0xc0 | (code >> 6), sixBits(code, 0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), sixBits(code, 6), sixBits(code, 0)];
  return [0xf0 | (code >> 18), sixBits(code, 12), sixBits(code, 6), sixBits(code, 0)];
}

const sixBits = (code: number, from: number): number => 0x80 | ((code >> from) & 0x3f);
