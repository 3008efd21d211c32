/** The library's own rules are broken: thrown when a ruleset is loaded, naming the rule. */
export class RulesetError extends Error {
  override readonly name = 'RulesetError';

  constructor(
    /** The id of the rule, condition, parameter or provision that is wrong. */
    readonly documentId: string,
    problem: string,
  ) {
    super(`${documentId}: ${problem}`);
  }
}
