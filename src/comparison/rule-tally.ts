import type { CountedChange, RuleChanges } from './caseload-diff';
import type { Transition } from './transitions';

/** What may come of a rule's findings over a caseload. */
export type Kind = Exclude<keyof RuleChanges, 'ruleId' | 'title' | 'citations'>;

/** `notOutstanding`: how it was settled is not told, which happens only where a report does not list everything. */
const KINDS: { readonly [Standing in Transition['to']]: Kind | null } = {
  notMet: 'newlyNotMet',
  undetermined: 'newlyUndetermined',
  pending: 'newlyPending',
  met: 'newlyMet',
  notApplicable: 'noLongerApplicable',
  notOutstanding: null,
  ruleNotAsked: 'noLongerLookedInto',
  childNotThere: 'noLongerLookedInto',
  planNotThere: 'noLongerLookedInto',
  planNotKnown: 'noLongerLookedInto',
  subjectNotThere: 'noLongerLookedInto',
  notListed: 'noLongerLookedInto',
};

/** What kind of change a transition is; `null` where the outcome stayed, or is not told. */
export const kindOf = ({ from, to }: Transition): Kind | null => (from === to ? null : KINDS[to]);

interface Count {
  findings: number;
  cases: number;
  lastCase: number;
  examples: string[];
}

const nothing = (): Count => ({ findings: 0, cases: 0, lastCase: 0, examples: [] });

/** Counts the changes by one rule, case by case. */
export class RuleTally {
  readonly #counts: { readonly [Each in Kind]: Count } = {
    newlyNotMet: nothing(),
    newlyUndetermined: nothing(),
    newlyPending: nothing(),
    newlyMet: nothing(),
    noLongerApplicable: nothing(),
    noLongerLookedInto: nothing(),
  };

  constructor(private readonly examples: number) {}

  /** @param number - of the case: that of the case before, or a greater one */
  add(kind: Kind, caseId: string, number: number): void {
    const count = this.#counts[kind];
    count.findings += 1;
    if (count.lastCase === number) return;
    count.lastCase = number;
    count.cases += 1;
    if (count.examples.length < this.examples) count.examples.push(caseId);
  }

  counted(): { readonly [Each in Kind]: CountedChange } {
    const counts = this.#counts;
    return {
      newlyNotMet: plain(counts.newlyNotMet),
      newlyUndetermined: plain(counts.newlyUndetermined),
      newlyPending: plain(counts.newlyPending),
      newlyMet: plain(counts.newlyMet),
      noLongerApplicable: plain(counts.noLongerApplicable),
      noLongerLookedInto: plain(counts.noLongerLookedInto),
    };
  }
}

const plain = ({ findings, cases, examples }: Count): CountedChange => ({ findings, cases, examples });
