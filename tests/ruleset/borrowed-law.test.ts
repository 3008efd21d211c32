import { describe, expect, it } from 'vitest';
import { allRulesetSource } from '../../src/ruleset/all-ruleset';
import { borrowedLaw } from '../../src/ruleset/instruments/borrowed-law';
import { lawInstruments } from '../../src/ruleset/instruments/law';
import { policyRuleset, policyRulesetSource } from '../../src/ruleset/policy-ruleset';

const idOf = ({ instrument }: (typeof borrowedLaw)[number]) => instrument.id;
const inFull = lawInstruments.filter((law) => borrowedLaw.some((borrowed) => idOf(borrowed) === idOf(law)));

describe('an instrument of which the policies borrow a parameter', () => {
  it('lends no rule: every rule of the policies is DCF’s own', () => {
    expect(borrowedLaw.flatMap(({ ruleFiles }) => ruleFiles)).toEqual([]);
    expect(policyRuleset().rules.filter(({ authority }) => authority !== 'dcfPolicy')).toEqual([]);
  });

  it('stands once among all documents, in full where it has rules', () => {
    const ids = allRulesetSource.instruments.map(idOf);
    expect(ids).toEqual([...new Set(ids)]);
    expect(inFull.map(idOf)).toEqual(['cfr-45-1356-21', 'acf-child-welfare-policy-manual']);
    for (const law of inFull) expect(allRulesetSource.instruments).toContain(law);
  });

  it('says the same in both: its provisions, parameters, conditions and notices', () => {
    for (const law of inFull) {
      const borrowed = policyRulesetSource.instruments.find((instrument) => idOf(instrument) === idOf(law));
      expect({ ...law, ruleFiles: [] }).toEqual(borrowed);
    }
  });

  it('leaves none of the policies’ own documents out', () => {
    const all = allRulesetSource.instruments.map(idOf);
    expect(policyRulesetSource.instruments.map(idOf).filter((id) => !all.includes(id))).toEqual([]);
  });
});
