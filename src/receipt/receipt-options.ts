import type { EvaluateOptions } from '../evaluate-case';
import { AUTHORITIES, type Authority } from '../ruleset/documents';
import type { ReceiptOptions } from './receipt';

/** The options as a receipt states them: defaults filled in, and one way of writing each answer. */
export function receiptOptions({ authorities, include, redact }: Omit<EvaluateOptions, 'asOf'>): ReceiptOptions {
  return {
    authorities: authorities ? inOrder(authorities) : null,
    include: include ?? 'outstanding',
    redact: redact === true,
  };
}

const inOrder = (authorities: readonly Authority[]): readonly Authority[] =>
  AUTHORITIES.filter((authority) => authorities.includes(authority));
