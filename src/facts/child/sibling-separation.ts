import { or, type Truth } from '../../evaluator/truth';
import { factsOf } from '../fact';
import type { Subject } from '../subject';

function isSeparated({ element }: Subject<'child'>): Truth {
  return element.siblings
    ? or(element.siblings.map(({ separatedInPlacement }) => separatedInPlacement ?? null))
    : null;
}

export const siblingSeparationFacts = factsOf('child', {
  isSeparatedFromSibling: {
    type: 'boolean',
    label: 'the child is placed apart from a sibling',
    description:
      'Whether the child and a brother or sister, half- and stepsiblings included, are placed apart. Not so where there are no siblings, or none of them is in another placement.',
    provision: 'usc-42-675.1.F.ii',
    fields: ['/siblings', '/siblings/*/separatedInPlacement'],
    compute: isSeparated,
  },
});
