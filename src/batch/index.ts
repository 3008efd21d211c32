export { BatchTally } from './batch-tally';
export type { BatchSummary, OutstandingCounts, RuleSummary } from './batch-summary';
export {
  caseLine,
  type CaseLine,
  type CaseLineContents,
  type CasePlace,
  type FindingsLine,
  type NotReadLine,
  type ReportLine,
} from './case-line';
export type { CaseResult } from './case-result';
export { evaluateNdjson, type NdjsonOptions } from './evaluate-ndjson';
export { evaluateStream } from './evaluate-stream';
export { STANDINGS, type Standing } from './standing';
