import type { Mutant } from './mutant';

/** Changes that no case notices, and why none can. */
export interface ListedSurvivors {
  /** The rules, named conditions or parameters; any if absent. */
  readonly of?: readonly string[];
  readonly change: RegExp;
  /** The change in words. */
  readonly what: string;
  readonly why: string;
}

export const LISTED_SURVIVORS: readonly ListedSurvivors[] = [
  {
    change:
      /^requires: (\S+) in \["recorded","notApplicable"\] → \1 in \["recorded","notApplicable","none"\]$/,
    what: '`none` added to the list of `recorded` and `notApplicable`',
    why: 'Of these entries a record can say that they are recorded, do not apply or are missing. Only of barriers can it say that there are none, so that the longer list holds nothing more that occurs.',
  },
  {
    of: ['barriers-to-progress-noted'],
    change: /^requires: (\S+) in \["recorded","none"\] → \1 in \["recorded","none","notApplicable"\]$/,
    what: '`notApplicable` added to the list of `recorded` and `none`',
    why: 'Barriers are a list, or said to be none: a record has no way to say that they do not apply.',
  },
  {
    of: [
      'child-removed-by-agreement-or-court-finding',
      'prospective-guardian-is-relative',
      'eligible-for-payments-in-guardians-home',
      'six-months-in-guardians-home',
      'return-home-and-adoption-ruled-out',
      'child-attached-to-prospective-guardian',
      'prospective-guardian-committed-to-child',
      'child-consulted-on-guardianship',
      'reunification-and-adoption-not-viable',
      'case-plan-updated-after-review',
    ],
    change: /^atMost left out$/,
    what: '`atMost` left out',
    why: 'The provision states a condition, or says “should”: what is missing weighs as a warning with atMost and without it. The member would count if the provision came to say “shall”.',
  },
  {
    of: ['court-review-hearing-held-after-removal'],
    change:
      /^applies: childIsInPlacement → (childIsPlacedByCourtOrder|childIsPlacedUnderCustodyOrCommitment)$/,
    what: 'a narrower name for `childIsInPlacement`',
    why: 'The rule asks beside it that the child is in care and custody, by an order or commitment that either name asks for too: together they say the same.',
  },
];

/** Whether a change is among those that a list speaks of. */
export const speaksOf = ({ of, change }: ListedSurvivors, mutant: Mutant): boolean =>
  (of?.includes(mutant.id) ?? true) && change.test(mutant.change);
