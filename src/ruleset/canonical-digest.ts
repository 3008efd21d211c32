import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { utf8 } from './utf8';

/**
 * SHA-256 of a value's canonical JSON (RFC 8785), 64 hexadecimal digits: the order of members and the blanks between
 * them do not matter, every value does. A member that is `undefined` counts as absent.
 *
 * @throws Error if the value is not plain JSON: it contains itself, a number that is none, half of a character
 * @example canonicalDigest({ b: 1, a: [] }) === canonicalDigest({ a: [], b: 1.0 }) // => true
 */
export const canonicalDigest = (value: unknown): string =>
  bytesToHex(sha256(utf8(canonicalize(value) ?? '')));
