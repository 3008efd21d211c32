import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord } from '../../src/record/case-record';
import type { Rule } from '../../src/ruleset/documents';
import { instrumentWith, rulesetOn, ruleWith } from './hand-made-ruleset';

const TWO_CHILDREN: CaseRecord = {
  children: [
    { id: 'c1', placements: [{ id: 'p1' }, { id: 'p2' }] },
    { id: 'c2', placements: [{ id: 'p1' }] },
  ],
};

const first = ruleWith({ id: 'first' });
const second = ruleWith({ id: 'second', relatedRules: ['first'] });

/** What each finding that names others names, by its own id. */
function relatedIn(rules: readonly Rule[], record: CaseRecord = TWO_CHILDREN, done = false) {
  const ruleset = rulesetOn({ asked: true, done }, [instrumentWith({ rules })]);
  const { findings } = evaluateCase(record, { asOf: '2026-03-10', ruleset });
  return Object.fromEntries(
    findings.flatMap(({ id, relatedFindings }) => (relatedFindings ? [[id, relatedFindings]] : [])),
  );
}

describe('findings of rules on one duty', () => {
  it('name each other, child by child, though only one rule names the other', () => {
    expect(relatedIn([first, second])).toEqual({
      'first@child:c1': ['second@child:c1'],
      'second@child:c1': ['first@child:c1'],
      'first@child:c2': ['second@child:c2'],
      'second@child:c2': ['first@child:c2'],
    });
  });

  it('name those of a part of the same subject, and are named by them', () => {
    const ofPlacement = { ...second, subject: 'placement' } as const;
    expect(relatedIn([first, ofPlacement])).toEqual({
      'first@child:c1': ['second@child:c1/placement:p1', 'second@child:c1/placement:p2'],
      'first@child:c2': ['second@child:c2/placement:p1'],
      'second@child:c1/placement:p1': ['first@child:c1'],
      'second@child:c1/placement:p2': ['first@child:c1'],
      'second@child:c2/placement:p1': ['first@child:c2'],
    });
  });

  it('name none of another child whose id begins alike', () => {
    const alike = { children: [{ id: 'c1' }, { id: 'c10' }] };
    expect(relatedIn([first, second], alike)['first@child:c1']).toEqual(['second@child:c1']);
  });

  it('name nothing that is not in the report, and nothing where no rule says so', () => {
    expect(relatedIn([second])).toEqual({});
    expect(relatedIn([first, second], TWO_CHILDREN, true)).toEqual({});
    expect(relatedIn([first, ruleWith({ id: 'second' })])).toEqual({});
  });
});
