import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { deface } from './deface';
import { exampleCases } from './example-cases';
import { instrumentWith, rulesetOn, ruleWith } from './hand-made-ruleset';
import { AS_OF, FIRST, realisticCase } from './realistic-case';

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

describe.each(exampleCases)('$file on $asOf', ({ asOf, record }) => {
  it('frozen, with frozen options, gives the same report', () => {
    const frozen = deepFreeze(structuredClone(record));
    const options = deepFreeze({
      asOf,
      include: 'all' as const,
      authorities: ['dcfPolicy', 'federalLaw'] as const,
    });
    expect(evaluateCase(frozen, options)).toEqual(evaluateCase(record, { ...options }));
  });

  it('is not changed, nor are the options', () => {
    const given = structuredClone(record);
    const options = { asOf, include: 'all' as const, redact: true };
    evaluateCase(given, options);
    expect(given).toEqual(record);
    expect(options).toEqual({ asOf, include: 'all', redact: true });
  });

  it('gives a report that is the caller’s own: what is done to it reaches neither record nor rules', () => {
    const given = structuredClone(record);
    const first = evaluateCase(given, { asOf, include: 'all' });
    const kept = structuredClone(first);
    deface(first);
    expect(given).toEqual(record);
    expect(evaluateCase(given, { asOf, include: 'all' })).toEqual(kept);
  });
});

describe('a list with which a rule compares', () => {
  const required = ['one', 'two'];
  const rule = ruleWith({ requires: { all: [{ fact: 'child.done', operator: 'in', value: required }] } });
  const ruleset = rulesetOn({ asked: true, done: 'three' }, [instrumentWith({ rules: [rule] })]);
  const evidence = () => evaluateCase({ children: [{}] }, { asOf: AS_OF, ruleset }).findings[0]?.evidence;

  it('stays the rule’s: the evidence holds a copy', () => {
    const expected = [{ fact: 'child.done', operator: 'in', actual: 'three', required: ['one', 'two'] }];
    expect(evidence()).toEqual(expected);
    deface(evidence());
    expect(required).toEqual(['one', 'two']);
    expect(evidence()).toEqual(expected);
  });
});

describe('a report', () => {
  it.each(['outstanding', 'all'] as const)('is plain JSON: %s', (include) => {
    for (const { asOf, record } of [...exampleCases, { asOf: AS_OF, record: realisticCase(FIRST) }]) {
      for (const redact of [false, true]) {
        const report = evaluateCase(record, { asOf, include, redact });
        // Strict: a member that is undefined does not survive, and no class does.
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      }
    }
  });
});
