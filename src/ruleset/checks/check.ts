import type { RulesetDocuments } from './ruleset-documents';

/** What is wrong with one document. */
export interface Problem {
  /** The id of the rule, condition, parameter, provision or notice. */
  readonly documentId: string;
  readonly problem: string;
}

/** Finds what is wrong with the documents in one respect, in their own order. Every check sees well-shaped ones. */
export type RulesetCheck = (documents: RulesetDocuments) => Iterable<Problem>;
