import type { Authority } from '../ruleset/documents';

/** What says that a text is a receipt, and how its digests are made. */
export const RECEIPT_FORMAT = 'dcf-case-plan-receipt/1';

/**
 * What a report was made from, without any of it: enough to say later whether the same record still gives the same
 * answer. Plain JSON. Every digest is SHA-256 over canonical JSON (RFC 8785), 64 hexadecimal digits.
 *
 * It holds no value of the record but `asOf`. A digest is no secret, though: whoever can guess the whole record can
 * tell that the guess is right.
 */
export interface Receipt {
  readonly format: typeof RECEIPT_FORMAT;
  readonly libraryVersion: string;
  readonly rulesVersion: string;
  /** Digest of the rule documents, as in the report. */
  readonly rulesDigest: string;
  /** Digest of the record as the caller gave it. */
  readonly recordDigest: string;
  /** The day on which the record was evaluated. */
  readonly asOf: string;
  readonly options: ReceiptOptions;
  /** How many things in the record could not be read, and counted as unknown; 0 for a sound record. */
  readonly issues: number;
  /** Digest of the whole report. */
  readonly reportDigest: string;
}

/** The options that a report depends on, none left out. */
export interface ReceiptOptions {
  /** Whose rules were applied, in the order of `AUTHORITIES`, each once; `null`: all of them. */
  readonly authorities: readonly Authority[] | null;
  readonly include: 'outstanding' | 'all';
  readonly redact: boolean;
  /** BCP 47 tag of the report's language. */
  readonly language: string;
}
