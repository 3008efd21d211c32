export type { CasePlanEngine } from './case-plan-engine';
export { createEngine, type CreateEngineOptions } from './create-engine';
export { evaluateCaseWithEngine, safeEvaluateCaseWithEngine } from './evaluate-case-with-engine';
export { factsFor, type FlatFacts, type SubjectFacts } from './facts-for';
export {
  toJsonRules,
  type JsonBlock,
  type JsonComparison,
  type JsonCondition,
  type JsonRule,
  type RulePart,
} from './json-rules';
export { outcomesOf, type EngineAnswers, type RuleOutcome } from './outcomes-of';
