import { isCivilDate } from '../calendar/civil-date';
import { ownJson } from '../record/own-json';
import { AUTHORITIES, type Authority } from '../ruleset/documents';
import { RECEIPT_FORMAT, type Receipt } from './receipt';
import { ReceiptError } from './receipt-error';

type Check = readonly [fits: (value: unknown) => boolean, wanted: string];

const TEXT: Check = [(value) => typeof value === 'string' && value !== '', 'a text'];
const DIGEST: Check = [
  (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  'a digest of 64 hexadecimal digits',
];

const MEMBERS: { readonly [Member in keyof Receipt]: Check } = {
  format: [(value) => value === RECEIPT_FORMAT, `"${RECEIPT_FORMAT}"`],
  libraryVersion: TEXT,
  rulesVersion: TEXT,
  rulesDigest: DIGEST,
  recordDigest: DIGEST,
  asOf: [isCivilDate, 'a day of the calendar, YYYY-MM-DD'],
  options: [isObject, 'an object'],
  issues: [(value) => Number.isSafeInteger(value) && Number(value) >= 0, 'a whole number, 0 or more'],
  reportDigest: DIGEST,
};

const OPTIONS: { readonly [Option in keyof Receipt['options']]: Check } = {
  authorities: [
    (value) => value === null || isListOfAuthorities(value),
    `null or a list of: ${AUTHORITIES.join(', ')}`,
  ],
  include: [(value) => value === 'outstanding' || value === 'all', 'one of: outstanding, all'],
  redact: [(value) => typeof value === 'boolean', 'true or false'],
  language: TEXT,
};

/**
 * A receipt that comes from elsewhere, if it is one.
 *
 * @throws ReceiptError naming the first member that is missing, unknown or malformed, and no value
 */
export function readReceipt(value: unknown): Receipt {
  const own = ownJson(value);
  if (!isObject(own)) throw new ReceiptError('A receipt is an object.');
  checkMembers(own, MEMBERS, '');
  checkMembers(own.options as object, OPTIONS, '/options');
  return own as unknown as Receipt;
}

function checkMembers(object: object, checks: { readonly [member: string]: Check }, place: string): void {
  for (const [member, [fits, wanted]] of Object.entries(checks)) {
    if (!Object.hasOwn(object, member)) throw new ReceiptError(`${place}/${member} is missing.`);
    if (!fits((object as Record<string, unknown>)[member])) {
      throw new ReceiptError(`${place}/${member} must be ${wanted}.`);
    }
  }
  const others = Object.keys(object).filter((member) => !Object.hasOwn(checks, member));
  // An unknown member may be named like anything: it is counted, not shown.
  if (others.length > 0)
    throw new ReceiptError(`${place || 'The receipt'} has ${others.length} unknown member(s).`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A receipt names each once. */
const isListOfAuthorities = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= AUTHORITIES.length &&
  value.every((name) => AUTHORITIES.includes(name as Authority));
