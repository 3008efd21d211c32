export { BatchTally } from './batch-tally';
export type { BatchSummary, OutstandingCounts, RuleSummary } from './batch-summary';
export type { CaseResult } from './case-result';
export { evaluateNdjson, type NdjsonOptions } from './evaluate-ndjson';
export { evaluateStream } from './evaluate-stream';
export { STANDINGS, type Standing } from './standing';
