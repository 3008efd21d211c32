/**
 * Assumptions by rule that stand apart from their rule documents. None do here. The build moves those of the bundled
 * rules into this module, so that a page that explains nothing does not load them.
 */
export const movedAssumptions: { readonly [ruleId: string]: readonly string[] } = {};
