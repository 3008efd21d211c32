// The library's main job on one record: which plans are required, whether each concurrent plan is due, what is missing.
import { readFileSync } from 'node:fs';
import {
  concurrentPlanStatus,
  evaluateCase,
  missingContents,
  renderText,
  requiredPlans,
} from '../../src/index';

const record: unknown = JSON.parse(
  readFileSync(new URL('siblings-with-different-goals.json', import.meta.url), 'utf8'),
);
const report = evaluateCase(record, { asOf: '2026-10-01' });

console.log(renderText(report));

console.log('The three headline questions, child by child, as a program asks them:\n');
for (const { subject, plan, required } of requiredPlans(report))
  console.log(`  ${subject}: ${plan} plan required: ${required}`);
for (const child of ['child-1', 'child-2']) {
  const { status, dueDate } = concurrentPlanStatus(report, child) ?? {};
  console.log(`  ${child}: concurrent permanency plan: ${status}${dueDate ? `, due ${dueDate}` : ''}`);
  const contents = missingContents(report, child, 'all');
  console.log(
    `  ${child}: contents missing: ${contents?.missing.map(({ ruleId }) => ruleId).join(', ') || 'none'}`,
  );
}
