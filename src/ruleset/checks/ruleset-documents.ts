import type { Fact } from '../../facts/fact';
import type { RulesetSource } from '../compile-ruleset';
import type { InstrumentDocuments, NamedCondition, Notice, Parameter, Provision, Rule } from '../documents';

/** A ruleset's documents by kind, and those that others name by their ids. */
export interface RulesetDocuments {
  readonly instruments: readonly InstrumentDocuments[];
  readonly rules: readonly Rule[];
  readonly notices: readonly Notice[];
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly conditions: ReadonlyMap<string, NamedCondition>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly facts: ReadonlyMap<string, Fact>;
}

export function rulesetDocuments(
  { instruments }: RulesetSource<InstrumentDocuments>,
  facts: readonly Fact[],
): RulesetDocuments {
  return {
    instruments,
    rules: instruments.flatMap(({ ruleFiles }) => ruleFiles.flatMap(({ rules }) => rules)),
    notices: instruments.flatMap(({ notices }) => notices),
    provisions: byId(instruments.flatMap(({ provisions }) => provisions)),
    conditions: byId(instruments.flatMap(({ conditions }) => conditions)),
    parameters: byId(instruments.flatMap(({ parameters }) => parameters)),
    facts: byId(facts),
  };
}

function byId<Document extends { readonly id: string }>(
  documents: readonly Document[],
): Map<string, Document> {
  return new Map(documents.map((document) => [document.id, document]));
}
