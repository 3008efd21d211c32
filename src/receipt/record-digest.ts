import { isPlainJson } from '../record/plain-json';
import { canonicalDigest } from '../ruleset/canonical-digest';
import { ReceiptError } from './receipt-error';

/**
 * The digest of a record as it was given. A blank text is not an absent member, though both are unknown: only the
 * order of members is left aside.
 *
 * @throws ReceiptError if the record is not plain JSON
 */
export function recordDigest(record: unknown): string {
  if (record === undefined || !isPlainJson(record)) throw new ReceiptError(NOT_JSON);
  try {
    return canonicalDigest(record);
  } catch {
    // The cause may repeat what it stumbled over.
    throw new ReceiptError(NOT_JSON);
  }
}

const NOT_JSON = 'The record is not plain JSON.';
