import { describe, expect, it } from 'vitest';
import * as forms from '../../src/forms';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { bundled } from '../package/bundled';

const idsOf = (ruleset: ReturnType<typeof allRuleset>) => ruleset.rules.map(({ rule }) => rule.id);
const policyRules = idsOf(policyRuleset());
const lawRules = idsOf(allRuleset()).filter((id) => !policyRules.includes(id));

const USE = "import { casePlanValidator } from './src/forms'; console.log(casePlanValidator);";

it('the forms entry exports these values', () => {
  expect(Object.keys(forms).sort()).toEqual([
    'casePlanValidator',
    'errorSummary',
    'fieldId',
    'fieldStatus',
    'groupByField',
    'recordWithForm',
    'toFormErrors',
  ]);
});

describe('the forms entry in a bundle', () => {
  it('brings no rules', async () => {
    const text = await bundled(USE);
    expect([...policyRules, ...lawRules].filter((id) => text.includes(`id:"${id}"`))).toEqual([]);
  });

  it('brings with the policy’s rules no rule of the law', async () => {
    const text = await bundled(
      `${USE} import { policyRuleset } from './src/ruleset/policy-ruleset'; console.log(policyRuleset);`,
    );
    expect(policyRules.filter((id) => !text.includes(`id:"${id}"`))).toEqual([]);
    expect(lawRules.filter((id) => text.includes(`id:"${id}"`))).toEqual([]);
  });

  it('reads a report without the evaluator: the status of a field needs no rules and no schema', async () => {
    const text = await bundled("import { fieldStatus } from './src/forms'; console.log(fieldStatus);");
    expect(text.length).toBeLessThan(5_000);
  });
});
