import { evaluateCase } from '../../src/evaluate-case';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { evaluateCaseWithEngine } from '../../src/json-rules-engine/index';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { AS_OF } from './caseload';

/** One way of taking a line of NDJSON, for timing; what it gives is counted, so that nothing is left out. */
export interface Pipeline {
  readonly name: string;
  readonly perLine: (line: string) => number | Promise<number>;
  readonly lines: number;
}

const LINES = 400;

const withRules = (ruleset: Ruleset, include: 'outstanding' | 'all') => (line: string) =>
  evaluateCase(JSON.parse(line), { asOf: AS_OF, ruleset, include }).findings.length;

/** Every pipeline by a short id; the first is the floor. */
export const pipelines = (): ReadonlyMap<string, Pipeline> =>
  new Map<string, Pipeline>([
    [
      'floor',
      {
        name: '`JSON.parse` only (the floor)',
        perLine: (line) => Object.keys(JSON.parse(line) as object).length,
        lines: LINES,
      },
    ],
    [
      'read',
      {
        name: 'parse and validate',
        perLine: (line) => parseCaseRecord(JSON.parse(line)).issues.length,
        lines: LINES,
      },
    ],
    [
      'policy',
      {
        name: 'whole report, rules of the policies, outstanding findings',
        perLine: withRules(policyRuleset(), 'outstanding'),
        lines: LINES,
      },
    ],
    [
      'policy-all-findings',
      {
        name: 'whole report, rules of the policies, every finding',
        perLine: withRules(policyRuleset(), 'all'),
        lines: LINES,
      },
    ],
    [
      'all',
      {
        name: 'whole report, every document, outstanding findings',
        perLine: withRules(allRuleset(), 'outstanding'),
        lines: LINES,
      },
    ],
    [
      'policy-json-rules-engine',
      {
        name: 'whole report through json-rules-engine, rules of the policies',
        perLine: async (line) => {
          const options = { asOf: AS_OF, ruleset: policyRuleset() };
          return (await evaluateCaseWithEngine(JSON.parse(line), options)).findings.length;
        },
        lines: 20,
      },
    ],
  ]);
