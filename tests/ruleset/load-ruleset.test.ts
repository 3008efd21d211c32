import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { loadRuleset } from '../../src/ruleset/load-ruleset';
import { RulesetError } from '../../src/ruleset/ruleset-error';
import { soundRuleset } from './sound-ruleset';

describe('loadRuleset', () => {
  it('compiles sound documents, whose rules then answer', () => {
    const ruleset = loadRuleset(soundRuleset().source);
    expect(ruleset.rules.map(({ rule }) => rule.id)).toEqual(['plan-developed']);
    expect(ruleset.parameter('leastAge', '2026-01-01')).toBe(11);
    expect(ruleset.parameter('leastAge', '2025-12-31')).toBe(10);
  });

  it('takes documents without rules', () => {
    expect(loadRuleset({ version: '2026.11.0', instruments: [] }).rules).toEqual([]);
  });

  it('gives rules that evaluateCase applies in place of the bundled ones', () => {
    const { source, rule, instrument } = soundRuleset();
    instrument.ruleFiles = [
      {
        heading: 'Duties',
        rules: [
          {
            ...withoutClock(rule),
            applies: { not: { fact: 'child.isUnderSupervision', operator: 'equal', value: false } },
          },
        ],
      },
    ];
    const ruleset = loadRuleset(source);
    const record = { children: [{ id: 'c1', underSupervision: true, casePlan: { onFile: false } }] };
    const { findings } = evaluateCase(record, { asOf: '2026-09-15', ruleset });
    expect(findings.map(({ id, outcome }) => [id, outcome])).toEqual([['plan-developed@child:c1', 'notMet']]);
  });

  it('keeps a copy, so that what happens to the documents later does not reach the rules', () => {
    const { source, rule } = soundRuleset();
    const ruleset = loadRuleset(source);
    rule.title = 'Another title';
    expect(ruleset.rules[0]?.rule.title).toBe('A plan is developed');
    expect(Object.isFrozen(rule)).toBe(false);
  });

  it('freezes the documents through and through', () => {
    const ruleset = loadRuleset(soundRuleset().source);
    const documents = [
      ...ruleset.rules.map(({ rule }) => rule),
      ...ruleset.notices.map(({ notice }) => notice),
      ...ruleset.conditions.values(),
      ...ruleset.parameters.values(),
      ...ruleset.instruments.values(),
    ];
    expect(documents.length).toBeGreaterThanOrEqual(9);
    expect(Object.isFrozen(ruleset)).toBe(true);
    expect(documents.flatMap(unfrozenIn)).toEqual([]);
  });

  it('throws a RulesetError that names the document', () => {
    const { source, rule } = soundRuleset();
    rule.provisions = ['example-act.2'];
    const load = () => loadRuleset(source);
    expect(load).toThrow(RulesetError);
    expect(load).toThrow('plan-developed: no provision example-act.2');
    expect(load).toThrow(expect.objectContaining({ documentId: 'plan-developed' }));
  });
});

function withoutClock({ clock: _, plan: __, ...rule }: ReturnType<typeof soundRuleset>['rule']) {
  return { ...rule, messages: { notMet: 'There is no plan.' } };
}

function unfrozenIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozenIn)];
}
