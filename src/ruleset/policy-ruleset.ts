import { version } from '../../rules/version.json';
import { policyFacts } from '../facts/policy-facts';
import { policy as digest } from './bundled-digests.json';
import { compileRuleset, type RulesetSource } from './compile-ruleset';
import type { InstrumentDocuments } from './documents';
import { borrowedLaw } from './instruments/borrowed-law';
import { dcfPolicy361 } from './instruments/dcf-policy-36-1';
import { dcfPolicyCip } from './instruments/dcf-policy-cip';
import type { Ruleset } from './ruleset';

/** The documents of the two policies and of what they borrow. */
export const policyRulesetSource: RulesetSource<InstrumentDocuments> = {
  version,
  instruments: [dcfPolicy361, dcfPolicyCip, ...borrowedLaw],
};

let compiled: Ruleset | null = null;

/** The rules of the two policy documents, compiled when first asked for. */
export const policyRuleset = (): Ruleset =>
  (compiled ??= compileRuleset(policyRulesetSource, policyFacts, () => digest));
