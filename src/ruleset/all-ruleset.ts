import { version } from '../../rules/version.json';
import { factCatalogue } from '../facts/catalogue';
import { all as digest } from './bundled-digests.json';
import { compileRuleset, type RulesetSource } from './compile-ruleset';
import type { InstrumentDocuments } from './documents';
import { lawInstruments } from './instruments/law';
import { policyRulesetSource } from './policy-ruleset';
import type { Ruleset } from './ruleset';

/** Every document: the two policies, and the law and the other policies beside them. */
export const allRulesetSource: RulesetSource<InstrumentDocuments> = {
  version,
  instruments: [...policyRulesetSource.instruments.filter(isNotInFull), ...lawInstruments],
};

/** An instrument of which the policies only borrow a parameter may stand among the law in full. */
function isNotInFull({ instrument }: InstrumentDocuments): boolean {
  return !lawInstruments.some((inFull) => inFull.instrument.id === instrument.id);
}

let compiled: Ruleset | null = null;

/** The rules of every document, compiled when first asked for. */
export const allRuleset = (): Ruleset =>
  (compiled ??= compileRuleset(allRulesetSource, factCatalogue, () => digest));
