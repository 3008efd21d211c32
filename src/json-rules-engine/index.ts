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
