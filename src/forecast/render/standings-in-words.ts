import type { Finding } from '../../report/report';

/**
 * How a finding stood and how it stands, in words: by its outcome where that is another, else by how much it weighs,
 * else by its day.
 *
 * @example standingsInWords({ outcome: 'pending' }, { outcome: 'undetermined' }) // => 'Before: pending. Now: cannot be told.'
 */
export function standingsInWords(before: Standing, after: Standing): string {
  const [was, is] = [outcomeInWords(before), outcomeInWords(after)];
  if (was !== is) return `Before: ${was}. Now: ${is}.`;
  if (before.severity !== after.severity)
    return `Before: ${WEIGHTS[before.severity]}. Now: ${WEIGHTS[after.severity]}.`;
  return 'Its day is another than before.';
}

type Standing = Pick<Finding, 'outcome' | 'severity' | 'curable'>;

function outcomeInWords({ outcome, curable }: Standing): string {
  if (outcome === 'pending') return 'pending';
  if (outcome === 'undetermined') return 'cannot be told';
  return curable === false ? 'done late' : 'missing';
}

const WEIGHTS: { readonly [Severity in Finding['severity']]: string } = {
  error: 'to be completed',
  warning: 'needs attention',
  info: 'for information',
};
