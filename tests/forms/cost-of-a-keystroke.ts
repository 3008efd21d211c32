// What the library takes on each keystroke in a form on a child's plan: `npx tsx tests/forms/cost-of-a-keystroke.ts`.
import { readFileSync } from 'node:fs';
import { safeEvaluateCase } from '../../src/evaluate-with-ruleset';
import {
  casePlanValidator,
  fieldStatus,
  groupByField,
  recordWithForm,
  type FormContext,
} from '../../src/forms';
import type { CaseRecord } from '../../src/record/case-record';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';

const ROUNDS = 300;
const PLAN = '/children/0/casePlan';
const AS_OF = '2026-10-20';

const record = JSON.parse(
  readFileSync(new URL('../../docs/examples/turning-thirteen.json', import.meta.url), 'utf8'),
) as CaseRecord;
const plan = record.children?.[0]?.casePlan as object;
const [objective] = (plan as { objectives: object[] }).objectives;
const context: FormContext = { record, at: PLAN };

const objectives = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...objective, id: `objective-${index + 1}` }));
const typed = (count: number, keystroke: number) => ({
  ...plan,
  objectives: objectives(count),
  assessment: 'The child is independent and kind to animals.'.slice(0, 1 + (keystroke % 40)),
});

/** Milliseconds of processor time on average, so that what else runs on the machine hardly counts. */
function costOf(run: (keystroke: number) => unknown): string {
  for (let keystroke = 0; keystroke < 100; keystroke += 1) run(keystroke);
  const start = process.cpuUsage();
  for (let keystroke = 0; keystroke < ROUNDS; keystroke += 1) run(keystroke);
  const { user, system } = process.cpuUsage(start);
  return `${((user + system) / 1000 / ROUNDS).toFixed(1)} ms`;
}

for (const [name, ruleset] of [
  ['policy', policyRuleset()],
  ['every document', allRuleset()],
] as const) {
  const { validate } = casePlanValidator({ asOf: AS_OF, ruleset, context })['~standard'];
  for (const count of [1, 3, 8]) {
    const reportOn = (keystroke: number) =>
      safeEvaluateCase(recordWithForm(typed(count, keystroke), context), {
        asOf: AS_OF,
        ruleset,
        include: 'all',
      }).report;
    const report = reportOn(0);
    const fields = [...groupByField(report).keys()].slice(0, 60);
    console.log(
      [
        `${name}, ${count} objectives, ${String(report?.findings.length)} findings`,
        `validator ${costOf((keystroke) => validate(typed(count, keystroke)))}`,
        `full report ${costOf(reportOn)}`,
        `the status of ${fields.length} fields ${costOf(() => fields.map((pointer) => fieldStatus(report, pointer)))}`,
      ].join(': '),
    );
  }
}
