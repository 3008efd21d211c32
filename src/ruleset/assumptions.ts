import type { Rule, RuleDocument } from './documents';
import { movedAssumptions } from './moved-assumptions';

/** Every reading on which the answer of a rule depends. Evaluation never asks for them; explanations do. */
export const assumptionsOf = (rule: Rule & Partial<RuleDocument>): readonly string[] =>
  rule.assumptions ?? movedAssumptions[rule.id] ?? [];
