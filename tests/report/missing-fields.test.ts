import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Child, Family } from '../../src/record/case-record';
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
  it('of the family may be each child’s', () => {
    const toward = (id: string): Child =>
      placedChild({ id, legalStatus: null, permanency: { goal: 'reunification', concurrentGoal: 'none' } });
    const family: Family = { case: { status: 'closed' }, services: [], casePlan: { onFile: false } };
    const { findings } = evaluateCase(
      { family, children: [toward('c1'), toward('c2')] },
      { asOf: '2026-09-15' },
    );
    expect(findings.find(({ ruleId }) => ruleId === 'family-case-plan-developed')).toMatchObject({
      outcome: 'undetermined',
      missingFields: ['/children/0/legalStatus', '/children/1/legalStatus'],
    });
  });

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
  fields: [],
  compute: () => null,
  ...parts,
});

const made = (facts: readonly Fact<'child'>[]) => facts as unknown as readonly Fact[];

/** A rule that requires each of these facts of the child. */
const ruleOn = (required: readonly string[]) =>
  ruleWith({
    requires: { all: required.map((name) => ({ fact: `child.${name}`, operator: 'equal', value: true })) },
  });

describe('the fields of made-up facts', () => {
  const record = { children: [{ id: 'c1', dcfCaseOpen: true, permanency: { goal: null } }] };

  function missingWhere(open: readonly Fact<'child'>[], known: ChildFacts = {}, required = ['one', 'two']) {
    const instrument = instrumentWith({ rules: [ruleOn(required)] });
    const ruleset = rulesetOn({ asked: true, ...known }, [instrument], made(open));
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

  it('are the first of the fact, on its own subject, where all are filled in', () => {
    const one = openFact('one', { fields: ['family:/primaryLanguage', '/dcfCaseOpen'] });
    const instrument = instrumentWith({ rules: [ruleOn(['one'])] });
    const ruleset = rulesetOn({ asked: true }, [instrument], made([one]));
    const filledIn = { ...record, family: { primaryLanguage: 'en' } };
    const [finding] = evaluateCase(filledIn, { asOf: '2026-09-15', ruleset }).findings;
    expect(finding?.missingFields).toEqual(['/family/primaryLanguage']);
  });

  it('lie inside one another only in the fact: the outer one is named', () => {
    const one = openFact('one', { fields: ['/casePlan/developedOn', '/casePlan'] });
    expect(missingWhere([one], {}, ['one']).fields).toEqual(['/children/0/casePlan']);
  });

  it('are named once in the message, however many elements lack them', () => {
    const placements = { children: [{ placements: [{}, {}], dcfCaseOpen: true }] };
    const one = openFact('one', { fields: ['/placements/*/startDate', '/dateOfBirth'] });
    const ruleset = rulesetOn(
      { asked: true, done: true },
      [instrumentWith({ rules: [ruleOn(['one'])] })],
      made([one]),
    );
    const [finding] = evaluateCase(placements, { asOf: '2026-09-15', ruleset }).findings;
    expect(finding?.missingFields).toHaveLength(3);
    expect(finding?.message).toMatch(
      / Not recorded: the day on which a placement began; the date of birth\.$/,
    );
  });

  it('are the child’s own, not those of another child', () => {
    const one = openFact('one', { reads: ['child.two'] });
    const two = openFact('two', { fields: ['/dateOfBirth'] });
    const ruleset = rulesetOn(
      { asked: true },
      [instrumentWith({ rules: [ruleOn(['one'])] })],
      made([one, two]),
    );
    const { findings } = evaluateCase(
      { children: [{ id: 'c1' }, { id: 'c2' }] },
      { asOf: '2026-09-15', ruleset },
    );
    expect(findings.map(({ missingFields }) => missingFields)).toEqual([
      ['/children/0/dateOfBirth'],
      ['/children/1/dateOfBirth'],
    ]);
  });

  it('are the subject itself where the fact names none', () => {
    expect(missingWhere([openFact('one', {})], {}, ['one']).fields).toEqual(['/children/0']);
  });
});
