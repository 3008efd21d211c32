import { version } from '../../rules/version.json';
import { factCatalogue } from '../facts/catalogue';
import { compileRuleset, type RulesetSource } from './compile-ruleset';
import { lawInstruments } from './instruments/law';
import { policyRulesetSource } from './policy-ruleset';
import type { Ruleset } from './ruleset';

/** Every document: the two policies, and the law and the other policies beside them. */
export const allRulesetSource: RulesetSource = {
  version,
  instruments: [...policyRulesetSource.instruments, ...lawInstruments],
};

let compiled: Ruleset | null = null;

/** The rules of every document, compiled when first asked for. */
export const allRuleset = (): Ruleset => (compiled ??= compileRuleset(allRulesetSource, factCatalogue));
