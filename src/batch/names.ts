import { citationsOf } from '../report/build-report';
import type { Finding, Report } from '../report/report';
import { reportTexts } from '../report/report-texts';
import type { Ruleset } from '../ruleset/ruleset';

/** Collects what findings name by id, so that it need not stand beside each of them. */
export class Names {
  readonly #provisions = new Set<string>();
  readonly #facts = new Set<string>();

  constructor(private readonly ruleset: Ruleset) {}

  addProvisions(ids: readonly string[]): void {
    for (const id of ids) this.#provisions.add(id);
  }

  addFinding({ provisions, evidence = [], missingFacts = [], remedy }: Finding): void {
    this.addProvisions(provisions);
    for (const { fact } of evidence) this.#facts.add(fact);
    for (const fact of missingFacts) this.#facts.add(fact);
    for (const { changes } of remedy?.eitherOf ?? []) for (const { fact } of changes) this.#facts.add(fact);
  }

  /** How to cite each provision, in the order of the documents. */
  get provisions(): Report['provisions'] {
    return citationsOf(this.ruleset, [...this.#provisions]);
  }

  /** Each fact in words, in the order of the catalogue. */
  get facts(): Report['facts'] {
    const texts = reportTexts(this.ruleset);
    const facts: Record<string, { label: string; unit?: string }> = {};
    for (const [id, { unit }] of this.ruleset.facts) {
      if (this.#facts.has(id)) facts[id] = { label: texts.fact(id) ?? id, ...(unit ? { unit } : {}) };
    }
    return facts;
  }
}
