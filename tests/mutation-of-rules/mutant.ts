import type { NamedCondition, Parameter, Rule } from '../../src/ruleset/documents';

/** A rule document with one thing changed. */
interface Changed<Kind extends string, Document extends { readonly id: string }> {
  readonly kind: Kind;
  readonly id: string;
  /** What was changed, and into what; once only among the changes of the document. */
  readonly change: string;
  readonly document: Document;
}

export type RuleMutant = Changed<'rule', Rule>;
export type NamedConditionMutant = Changed<'condition', NamedCondition>;
export type ParameterMutant = Changed<'parameter', Parameter>;

export type Mutant = RuleMutant | NamedConditionMutant | ParameterMutant;
