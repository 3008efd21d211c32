/** What a fresh process spends to import one thing, and to evaluate once where it can. */
const [what] = process.argv.slice(2);

const record = { children: [{ id: 'child-1', dateOfBirth: '2015-03-02' }] };
const asOf = '2026-11-30';

if (what === 'nothing') {
  // Node's own start, to be taken off.
} else if (what === 'json-rules-engine') await import('json-rules-engine');
else if (what === 'every document') {
  const { evaluateCase } = await import('../../dist/index.js');
  evaluateCase(record, { asOf });
} else {
  const { evaluateCase } = await import('../../dist/core.js');
  const { policyRuleset } = await import('../../dist/rulesets/policy.js');
  evaluateCase(record, { asOf, ruleset: policyRuleset() });
}
// Processor time since the process began, Node's own start with it.
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1000 }));
