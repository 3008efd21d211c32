import type { EvaluateOptions } from '../evaluate-case';
import { ENGLISH } from '../locales/english/english';
import { AUTHORITIES, type Authority } from '../ruleset/documents';
import type { ReceiptOptions } from './receipt';

/** The options as a receipt states them: defaults filled in, and one way of writing each answer. */
export function receiptOptions(options: Omit<EvaluateOptions, 'asOf'>): ReceiptOptions {
  const { authorities, include, redact, locale = ENGLISH } = options;
  return {
    authorities: authorities ? inOrder(authorities) : null,
    include: include ?? 'outstanding',
    redact: redact === true,
    language: locale.tag,
  };
}

const inOrder = (authorities: readonly Authority[]): readonly Authority[] =>
  AUTHORITIES.filter((authority) => authorities.includes(authority));
