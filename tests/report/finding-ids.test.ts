import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord, Child, ChildInPlacementCasePlan } from '../../src/record/case-record';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { baseline } from '../rules/cases';
import { exampleCases } from './example-cases';

const RULE_ORDER = allRuleset().rules.map(({ rule }) => rule.id);

describe.each(exampleCases)('the findings on $file of $asOf', ({ asOf, record }) => {
  const { findings } = evaluateCase(record, { asOf, include: 'all' });

  it('have each an id of its own: rule and subject', () => {
    expect(findings.map(({ id }) => id)).toEqual(
      findings.map(({ ruleId, subject }) => `${ruleId}@${subject}`),
    );
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  it('come in the order of the policy, what can only turn out well last', () => {
    const ranks = findings.map(({ ruleId, outcome, severity }) => {
      const last = outcome === 'undetermined' && severity === 'info';
      return (last ? RULE_ORDER.length : 0) + RULE_ORDER.indexOf(ruleId);
    });
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });

  it('of one rule come in the order of the record', () => {
    const places = new Map<string, string[]>();
    for (const { ruleId, outcome, severity, pointer, subject } of findings) {
      // The parties of an objective share its place: their order is tested by itself.
      if (subject.includes('/party:')) continue;
      const last = outcome === 'undetermined' && severity === 'info';
      const group = `${ruleId} ${last}`;
      places.set(group, [...(places.get(group) ?? []), pointer]);
    }
    for (const pointers of places.values()) expect(pointers).toEqual([...pointers].sort());
  });
});

describe('the id of a finding', () => {
  const { record, asOf } = baseline('child-in-placement');
  const [child] = record.children as [Child];
  const plan = child.casePlan as ChildInPlacementCasePlan;
  const [objective] = plan.objectives as [object];

  const withObjectives = (...objectives: object[]): CaseRecord => ({
    ...record,
    children: [{ ...child, casePlan: { ...plan, objectives } }],
  });
  const idsOf = (of: CaseRecord, ruleId = 'objective-measurable') =>
    evaluateCase(of, { asOf, include: 'all' }).findings.flatMap((finding) =>
      finding.ruleId === ruleId ? [finding.id] : [],
    );
  const another = { ...objective, id: 'objective-2' };

  it('goes by the ids of the subject chain', () => {
    expect(idsOf(withObjectives(objective))).toEqual([
      'objective-measurable@child:child-1/objective:objective-1',
    ]);
  });

  it('stays when elements come before it, and on another day', () => {
    const [id] = idsOf(withObjectives(objective));
    expect(idsOf(withObjectives(another, objective))).toContain(id);
    const later = evaluateCase(withObjectives(objective), { asOf: '2027-09-15', include: 'all' });
    expect(later.findings.map((finding) => finding.id)).toContain(id);
  });

  it('goes by number where an element has no id', () => {
    const { id: _, ...unnamed } = another;
    expect(idsOf(withObjectives(objective, unnamed, { ...unnamed, id: '#2' }))).toEqual([
      'objective-measurable@child:child-1/objective:objective-1',
      'objective-measurable@child:child-1/objective:#2',
      'objective-measurable@child:child-1/objective:~22',
    ]);
  });

  it('names a party by role and id, and the finding repeats both beside it', () => {
    const steps = evaluateCase(withObjectives({ ...objective, actionSteps: [] }), { asOf }).findings.filter(
      ({ topic }) => topic === 'actionSteps',
    );
    expect(
      steps.map(({ subject, pointer, params }) => [subject.split('/party:')[1], pointer, params]),
    ).toEqual([
      [
        'parent:parent-1',
        '/children/0/casePlan/objectives/0/actionSteps',
        { party: 'parent', partyId: 'parent-1' },
      ],
      [
        'parent:parent-2',
        '/children/0/casePlan/objectives/0/actionSteps',
        { party: 'parent', partyId: 'parent-2' },
      ],
      ['child', '/children/0/casePlan/objectives/0/actionSteps', { party: 'child' }],
      [
        'serviceProvider:provider-1',
        '/children/0/casePlan/objectives/0/actionSteps',
        { party: 'serviceProvider', partyId: 'provider-1' },
      ],
      ['dcf', '/children/0/casePlan/objectives/0/actionSteps', { party: 'dcf' }],
    ]);
  });
});
