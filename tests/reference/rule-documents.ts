import { allRulesetSource } from '../../src/ruleset/all-ruleset';
import type { InstrumentDocument, Provision, RuleDocument } from '../../src/ruleset/documents';

// The documents in full: a compiled ruleset holds only what evaluation reads.

export interface ProvisionOfInstrument extends Provision {
  readonly instrument: string;
}

const inOrder = [...allRulesetSource.instruments].sort(
  (one, other) => one.instrument.order - other.instrument.order,
);

export const instrumentDocuments: readonly InstrumentDocument[] = inOrder.map(({ instrument }) => instrument);

export const provisionDocuments: readonly ProvisionOfInstrument[] = inOrder.flatMap(
  ({ instrument, provisions }) =>
    provisions.map((provision) => ({ ...provision, instrument: instrument.id })),
);

export const ruleDocuments: readonly RuleDocument[] = inOrder.flatMap(({ ruleFiles }) =>
  ruleFiles.flatMap(({ rules }) => rules),
);
