import { expect, it } from 'vitest';
import { subjectsOf } from '../../src/facts/case-subjects';
import { asKnownOn } from '../../src/record/as-known-on';
import { whatIf } from '../../src/remedy/what-if';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import type { CompiledRule } from '../../src/ruleset/ruleset';
import { recordOf } from '../rules/cases';

const ruleset = allRuleset();
const { record, asOf } = recordOf('child-in-placement', {
  given: { casePlan: { priorityNeeds: null, objectives: [{ id: 'objective-1', needIds: ['need-1'] }] } },
});
const [plan] = subjectsOf(asKnownOn(record, asOf), asOf, ruleset.parameter).childInPlacementCasePlan;
const rule = ruleset.rules.find((of) => of.rule.id === 'priority-needs-identified') as CompiledRule;
const needs = (value: object) => [{ pointer: '/children/0/casePlan/priorityNeeds/-', value }];
const tryOut = (changes: ReturnType<typeof needs>) =>
  plan && whatIf(record, asOf, ruleset)(rule, plan, changes);

it('a change closes a finding that is met by it', () => {
  expect(tryOut(needs({ id: 'need-1' }))).toBe('met');
});

it('a change that contradicts the record closes nothing: an objective would name a need that is not listed', () => {
  expect(tryOut(needs({ label: '…' }))).toBeNull();
});

it('a change that leaves it open closes nothing', () => {
  expect(tryOut([])).toBeNull();
});
