import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { englishCatalogue } from '../../src/locales/english/english';
import { spanish } from '../../src/locales/es/index';
import { renderMessage, type MessageSource } from '../../src/report/render-message';
import type { Finding } from '../../src/report/report';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { exampleCases } from '../report/example-cases';

const english = englishCatalogue(allRuleset());
const stored = (finding: Finding): Finding => JSON.parse(JSON.stringify(finding)) as Finding;

describe('the message of a finding', () => {
  it.each(exampleCases)('of $file is made from its id and values, in each language', ({ record, asOf }) => {
    const { findings } = evaluateCase(record, { asOf, include: 'all' });
    const inSpanish = evaluateCase(record, { asOf, include: 'all', locale: spanish }).findings;
    findings.forEach((finding, index) => {
      expect(renderMessage(stored(finding), english)).toBe(finding.message);
      expect(renderMessage(stored(finding), spanish)).toBe(inSpanish[index]?.message);
    });
  });

  const source = (parts: Partial<MessageSource>): MessageSource => ({
    ruleId: 'concurrent-permanency-plan-developed',
    messageId: 'concurrent-permanency-plan-developed.late',
    outcome: 'notMet',
    params: { daysLate: 9, dueDate: '2026-02-28', 'parameter.concurrentPlanMonths': 6 },
    ...parts,
  });

  it('has dates and days in words', () => {
    expect(renderMessage(source({}), english)).toMatch(/9 days .*28 February 2026/);
    expect(renderMessage(source({}), spanish)).toMatch(/9 días .*28 de febrero de 2026/);
    const { params = {} } = source({});
    expect(renderMessage(source({ params: { ...params, dueDate: 'none' } }), english)).toContain(
      'a day that is not set',
    );
    expect(renderMessage(source({ params: { ...params, dueDate: null } }), spanish)).toContain(
      'no registrado',
    );
  });

  it('says whose it is in no message', () => {
    const { params = {} } = source({});
    const ofParty = source({ params: { ...params, party: 'parent', partyId: 'p1' } });
    expect(renderMessage(ofParty, spanish)).toBe(renderMessage(source({}), spanish));
  });

  it('says that a reason does not do', () => {
    const refused = source({ evidence: [{ fact: 'a', actual: 'notApplicable', required: 'recorded' }] });
    expect(renderMessage(refused, spanish)).toBe(
      `${renderMessage(source({}), spanish)} ${spanish.sentences.notApplicableRefused}`,
    );
  });

  it('names what is not known, each field once, and one without a name as such', () => {
    const missingFields = ['/children/0/legalStatus', '/children/1/legalStatus', '/children/0/nowhere'];
    const open = source({
      messageId: 'concurrent-permanency-plan-developed.undetermined',
      outcome: 'undetermined',
      params: {},
      missingFields,
    });
    const { title = '' } = spanish.texts.rules['child-in-placement-plan-has-monitoring'] ?? {};
    const of = { ...open, ruleId: 'x', messageId: 'x.undetermined' };
    const catalogue = {
      ...spanish,
      texts: { ...spanish.texts, rules: { x: { title, messages: { notMet: '' } } } },
    };
    expect(renderMessage(of, catalogue)).toMatch(
      /No está registrado: la situación legal; un campo del registro\.$/,
    );
    const withoutFields = { ...catalogue, texts: { ...catalogue.texts, fields: {} } };
    expect(renderMessage(of, withoutFields)).toBeNull();
  });

  it('is null where the catalogue has no such rule, or other values', () => {
    expect(renderMessage(source({ ruleId: 'x', messageId: 'x.late' }), spanish)).toBeNull();
    const { params = {} } = source({});
    expect(renderMessage(source({ params: { ...params, more: 1 } }), spanish)).toBeNull();
    expect(
      renderMessage(source({ params: { ...params, daysLate: 9, dueDate: 'none' } }), spanish),
    ).not.toBeNull();
    const { params: _, ...redacted } = source({});
    expect(renderMessage(redacted, spanish)).toBeNull();
    expect(
      renderMessage(source({ messageId: 'concurrent-permanency-plan-developed.nothing' }), spanish),
    ).toBeNull();
  });
});
