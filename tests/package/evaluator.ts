// What the evaluator weighs on its own, for the size limits.
export * from '../../src/evaluator/compile';
export * from '../../src/evaluator/outcome';
export * from '../../src/evaluator/trace';
