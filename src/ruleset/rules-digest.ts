import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** SHA-256 of the canonical JSON (RFC 8785) of rule documents, in hexadecimal; computed when first asked for. */
export function rulesDigest(source: unknown): () => string {
  let digest: string | null = null;
  return () => (digest ??= bytesToHex(sha256(utf8ToBytes(canonicalize(source) ?? ''))));
}
