import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { factsFor, toJsonRules, type JsonCondition, type JsonRule } from '../../src/json-rules-engine';
import { rulesRunner } from '../../src/json-rules-engine/rules-runner';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { baseline } from '../rules/cases';

const ruleset = allRuleset();
const rules = toJsonRules();
const { record, asOf } = baseline('child-in-placement');

function partsOf(condition: JsonCondition): readonly JsonCondition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [];
}

const nodesOf = (condition: JsonCondition): readonly JsonCondition[] => [
  condition,
  ...partsOf(condition).flatMap(nodesOf),
];

function factsNamed(node: JsonCondition): readonly string[] {
  if (!('fact' in node)) return [];
  return typeof node.value === 'object' && 'fact' in node.value ? [node.fact, node.value.fact] : [node.fact];
}

describe('toJsonRules', () => {
  it('gives two documents for each rule, in the order of the policy', () => {
    const ids = ruleset.rules.map(({ rule }) => rule.id);
    expect(rules.map(({ name }) => name)).toEqual(ids.flatMap((id) => [`${id}:applies`, `${id}:requires`]));
  });

  it('says in the event which rule it is of, and what it rests on', () => {
    expect(rules.find(({ name }) => name === 'concurrent-permanency-plan-developed:requires')?.event).toEqual(
      {
        type: 'concurrent-permanency-plan-developed:requires',
        params: {
          ruleId: 'concurrent-permanency-plan-developed',
          part: 'requires',
          subject: 'child',
          title:
            'A concurrent permanency plan is developed within six months of out-of-home placement where the prognosis for reunification is poor',
          provisions: ['dcf-cip.permanency-planning.1'],
          clock: {
            startsOn: 'child.placementStartedOn',
            dueBy: 'child.concurrentPlanDueOn',
            completedOn: 'child.concurrentPlanDevelopedOn',
          },
        },
      },
    );
  });

  it('puts named conditions in place, and uses neither path, priority nor params', () => {
    const members = new Set(rules.flatMap(({ conditions }) => nodesOf(conditions).flatMap(Object.keys)));
    expect([...members].sort()).toEqual(['all', 'any', 'fact', 'not', 'operator', 'value']);
  });

  it('is plain JSON of its own: changing it changes no rule', () => {
    const written = JSON.stringify(rules);
    expect(JSON.parse(written)).toEqual(rules);
    const mine = toJsonRules();
    for (const { conditions, event } of mine) {
      event.params.provisions.push('mine');
      for (const node of nodesOf(conditions))
        if ('value' in node && Array.isArray(node.value)) node.value.length = 0;
    }
    expect(JSON.stringify(toJsonRules())).toBe(written);
  });
});

describe("an engine of the caller's own", () => {
  it('runs the documents on the facts of each subject as they stand', async () => {
    const events: string[] = [];
    for (const { kind, subject, facts, ruleIds } of factsFor(record, { asOf })) {
      const engine = new Engine(
        rules.filter(({ event }) => event.params.subject === kind && ruleIds.includes(event.params.ruleId)),
      );
      const { results } = await engine.run(facts);
      events.push(...results.map(({ name }) => `${subject} ${name}`));
    }
    expect(events).toContain('child:child-1 concurrent-permanency-plan-developed:applies');
    expect(events).toContain('child:child-1 concurrent-permanency-plan-developed:requires');
    expect(events).toContain('family family-case-plan-developed:applies');
    expect(events).not.toContain('child:child-1 supervised-child-has-a-case-plan:applies');
  });

  it('knows every fact that a rule of the kind names', () => {
    const named = (kind: string) =>
      rules
        .filter(({ event }) => event.params.subject === kind)
        .flatMap(({ conditions }) => nodesOf(conditions).flatMap(factsNamed));
    const entries = factsFor(record, { asOf });
    const unknown = entries.flatMap(({ kind, facts }) => named(kind).filter((id) => facts[id] === undefined));
    expect(unknown).toEqual([]);
    expect(named('child')).toContain('parameter.ageOfMajority');
  });
});

describe('factsFor', () => {
  it('gives every subject its key, its own facts and those above it', () => {
    const entries = factsFor(record, { asOf });
    expect(entries.map(({ subject }) => subject)).toContain(
      'child:child-1/objective:objective-1/actionStep:step-1',
    );
    const objective = entries.find(({ kind }) => kind === 'objective');
    expect(objective?.facts['child.isInPlacement']).toBe(true);
    expect(objective?.facts['family.caseIsOpen']).toBe(true);
    expect(objective?.facts['parameter.ageOfMajority']).toBe(18);
  });

  it('gives null for what is not known, never undefined', () => {
    const values = factsFor({ children: [{}] }, { asOf }).flatMap(({ facts }) => Object.values(facts));
    expect(values).toContain(null);
    expect(values).not.toContain(undefined);
  });

  it('refuses what it cannot read', () => {
    expect(() => factsFor({ children: 7 }, { asOf })).toThrow('/children');
    expect(() => factsFor({}, { asOf: '2026-02-30' })).toThrow('asOf');
  });
});

describe('the engine', () => {
  const anyRule = rules.find(({ name }) => name === 'family-case-plan-developed:requires') as JsonRule;

  it('refuses a path', async () => {
    const leaf = { fact: 'list', operator: 'equal', value: 'a', path: '$[0]' };
    const run = rulesRunner([{ ...anyRule, conditions: { all: [leaf] } }]);
    await expect(run({ list: ['a'] })).rejects.toThrow('path');
  });

  it('fails on a fact that nobody gave it, and runs again after that', async () => {
    const run = rulesRunner([anyRule]);
    await expect(run({})).rejects.toThrow('Undefined fact: family.casePlanIsOnFile');
    expect(
      (await run({ 'family.casePlanIsOnFile': true })).get('family-case-plan-developed:requires')?.result,
    ).toBe(true);
  });
});
