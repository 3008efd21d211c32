import { describe, expect, it } from 'vitest';
import { safeEvaluateCase } from '../../src/core';
import { casePlanValidator, fieldStatus, recordWithForm } from '../../src/forms';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { exampleCases } from '../report/example-cases';
import { recipeCode } from './recipe-code';

const [code = ''] = recipeCode('../forms', 'ts');

const { record } = exampleCases.find(({ file }) => file === 'turning-thirteen.json') as { record: object };
const [child] = (record as { children: { casePlan: object }[] }).children;

/** What the program at the top of the page gives: the validation and the status of the section. */
function run(plan: unknown): readonly [object, object] {
  const names = {
    casePlanValidator,
    fieldStatus,
    policyRuleset,
    recordWithForm,
    safeEvaluateCase,
    record,
    plan,
  };
  const program = code
    .replace(' as const', '')
    .replace(/^validator\['/m, "const validation = validator['")
    .replace(/^fieldStatus/m, 'const status = fieldStatus');
  const call = new Function(...Object.keys(names), `${program}; return [validation, status];`);
  return call(...Object.values(names)) as readonly [object, object];
}

describe('the page on forms', () => {
  it('begins with a program that says what is missing on the thirteenth birthday', () => {
    const [validation, status] = run(child?.casePlan);
    const [, shape = ''] = code.match(/issues: \[\{ ([^}]*) \}\]/) ?? [];
    expect(validation).toMatchObject({ issues: [{ path: ['additionalContents', 'age13AndOlder'] }] });
    const [issue] = (validation as { issues: readonly object[] }).issues;
    expect(Object.keys(issue ?? {}).sort()).toEqual(shape.split(', ').sort());
    expect(status).toMatchObject({ requiredNow: true, missing: true });
  });

  it('and gives the plan back once it is there', () => {
    const plan = {
      ...child?.casePlan,
      additionalContents: { age13AndOlder: { narrative: 'A summer job.' } },
    };
    const [validation, status] = run(plan);
    expect(validation).toEqual({ value: plan });
    expect(status).toMatchObject({ requiredNow: true, missing: false });
  });
});
