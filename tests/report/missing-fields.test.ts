import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Child } from '../../src/record/case-record';
import type { Fact } from '../../src/facts/fact';
import { instrumentWith, rulesetOn, ruleWith, type ChildFacts } from './hand-made-ruleset';
import { placedChild, recordOf } from './placed-child';

const FIRST_PLAN = 'child-in-placement-case-plan-developed';
const CONCURRENT_PLAN = 'concurrent-permanency-plan-developed';

function missingOf(ruleId: string, child: Child, asOf = '2026-09-15') {
  const finding = evaluateCase(recordOf(child), { asOf }).findings.find((each) => each.ruleId === ruleId);
  return finding && { outcome: finding.outcome, missingFields: finding.missingFields };
}

describe('the fields that keep a finding open', () => {
  it('are those that hold nothing known, and no others that the same facts are read from', () => {
    const child = placedChild({ legalStatus: null, dateOfBirth: '2018-05-04', casePlan: { onFile: false } });
    expect(missingOf(FIRST_PLAN, child)).toEqual({
      outcome: 'undetermined',
      missingFields: ['/children/0/legalStatus'],
    });
  });

  it('name the field, not only its element, where the element is there', () => {
    const permanency: Child['permanency'] = {
      prognosis: { judgment: 'poor', assessedOn: '2026-06-01' },
      concurrentPermanencyPlan: { occurred: false },
    };
    const placements: Child['placements'] = [
      { startDate: null, setting: 'relativeFosterFamilyHome', trialHomeVisit: false },
    ];
    expect(missingOf(CONCURRENT_PLAN, placedChild({ placements, permanency }))).toEqual({
      outcome: 'undetermined',
      missingFields: ['/children/0/placements/0/startDate'],
    });
  });

  it('lead to what is filled in and leaves the question open all the same', () => {
    const permanency: Child['permanency'] = {
      prognosis: { judgment: 'notYetAssessed' },
      concurrentPermanencyPlan: { occurred: false },
    };
    expect(missingOf(CONCURRENT_PLAN, placedChild({ permanency }))).toEqual({
      outcome: 'undetermined',
      missingFields: ['/children/0/permanency/prognosis/judgment'],
    });
  });
});

/** A made-up fact of the child that is never known. */
const openFact = (name: string, parts: Partial<Fact<'child'>>): Fact<'child'> => ({
  id: `child.${name}`,
  subject: 'child',
  type: 'boolean',
  label: name,
  description: 'Made up for a test.',
  provision: 'example-act.1',
  actionable: true,
  fields: [],
  compute: () => null,
  ...parts,
});

describe('the fields of made-up facts', () => {
  const record = { children: [{ id: 'c1', dcfCaseOpen: true, permanency: { goal: null } }] };

  function missingWhere(
    open: readonly Fact<'child'>[],
    known: ChildFacts = {},
    asked: string[] = ['one', 'two'],
  ) {
    const requires = {
      all: asked.map((name) => ({ fact: `child.${name}`, operator: 'equal' as const, value: true })),
    };
    const rule = ruleWith({ requires });
    const ruleset = rulesetOn(
      { asked: true, ...known },
      [instrumentWith({ rules: [rule] })],
      open as unknown as Fact[],
    );
    const [finding] = evaluateCase(record, { asOf: '2026-09-15', ruleset }).findings;
    return { facts: finding?.missingFacts, fields: finding?.missingFields, message: finding?.message };
  }

  it('are given once where two facts are read from the same field, with nothing put in its place', () => {
    const one = openFact('one', { fields: ['/dateOfBirth'] });
    const two = openFact('two', { fields: ['/dcfCaseOpen', '/dateOfBirth'] });
    expect(missingWhere([one, two])).toEqual({
      facts: ['child.one', 'child.two'],
      fields: ['/children/0/dateOfBirth'],
      message:
        'It cannot be told whether this is satisfied: the thing is done. Not recorded: the date of birth.',
    });
  });

  it('are only those of the facts that are not known', () => {
    const one = openFact('one', { fields: ['/dateOfBirth'] });
    expect(missingWhere([one], { two: true }).facts).toEqual(['child.one']);
    expect(missingWhere([one], { two: false }).facts).toBeUndefined();
  });

  it('are those of the facts that a fact is made from, as far as they are not known', () => {
    const one = openFact('one', { reads: ['child.two', 'child.three'] });
    const two = openFact('two', { fields: ['/permanency/goal'] });
    const three = openFact('three', { fields: ['/dateOfBirth'], compute: () => true });
    expect(missingWhere([one, two, three], {}, ['one'])).toMatchObject({
      facts: ['child.one'],
      fields: ['/children/0/permanency/goal'],
    });
  });

  it('may belong to the family, or to the case', () => {
    const one = openFact('one', { fields: ['family:/primaryLanguage', 'case:/family/case/status'] });
    expect(missingWhere([one], {}, ['one']).fields).toEqual([
      '/family/primaryLanguage',
      '/family/case/status',
    ]);
  });

  it('lie inside one another only in the fact: the outer one is named', () => {
    const one = openFact('one', { fields: ['/casePlan/developedOn', '/casePlan'] });
    expect(missingWhere([one], {}, ['one']).fields).toEqual(['/children/0/casePlan']);
  });

  it('are the subject itself where the fact names none', () => {
    expect(missingWhere([openFact('one', {})], {}, ['one']).fields).toEqual(['/children/0']);
  });
});
