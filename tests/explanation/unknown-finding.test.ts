import { describe, expect, it } from 'vitest';
import { CaseRecordError, evaluateCase } from '../../src/evaluate-case';
import { explain, safeExplain } from '../../src/explanation/explain';
import { instrumentWith, rulesetOn, ruleWith } from '../report/hand-made-ruleset';
import { placedChild } from '../report/placed-child';

const AS_OF = '2026-08-01';
const RECORD = { children: [placedChild({ id: 'c1' }), placedChild({ id: 'c-2' })] };
const RULE = 'concurrent-permanency-plan-developed';

const suggestionFor = (findingId: string): string | undefined => {
  const result = safeExplain(RECORD, { asOf: AS_OF }, findingId);
  if (result.success) throw new Error('There is such a finding.');
  expect(result.explanation).toBeNull();
  expect(result.issues).toHaveLength(1);
  expect(result.issues[0]).toMatchObject({ code: 'unknownReference', pointer: '' });
  expect(result.issues[0]?.message).toContain('a report with include "all" lists every one');
  return result.issues[0]?.suggestion;
};

describe('a finding that there is not', () => {
  it.each([
    ['a slip in the rule', 'concurent-permanency-plan-developed@child:c-2', `${RULE}@child:c-2`],
    ['a slip in the subject', `${RULE}@child:c2`, `${RULE}@child:c1`],
    ['no subject', RULE, `${RULE}@child:c1`],
    ['a subject of another kind', `${RULE}@family`, `${RULE}@child:c1`],
  ])('%s', (_, findingId, suggestion) => {
    expect(suggestionFor(findingId)).toBe(suggestion);
    expect(safeExplain(RECORD, { asOf: AS_OF }, suggestion).success).toBe(true);
  });

  it.each(['', '@', 'x', 'no-such-rule@child:c1', undefined as never, 7 as never])(
    'and none like it: %j',
    (findingId) => {
      expect(suggestionFor(findingId)).toBeUndefined();
    },
  );

  it('throws where nothing is expected to be wrong', () => {
    expect(() => explain(RECORD, { asOf: AS_OF }, 'x')).toThrow(CaseRecordError);
    expect(() => explain(RECORD, { asOf: AS_OF }, 'x')).toThrow(/no finding with this id/);
  });

  it('may be one of a rule that is not in force', () => {
    const rule = ruleWith({ inForce: { from: null, until: '2025-12-31' } });
    const ruleset = rulesetOn({ asked: true, done: true }, [instrumentWith({ rules: [rule] })]);
    const answer = (asOf: string) => safeExplain(RECORD, { asOf, ruleset }, 'thing-done@child:c1');
    expect(answer('2025-12-31').success).toBe(true);
    expect(answer('2026-01-01')).toMatchObject({
      success: false,
      explanation: null,
      issues: [
        {
          code: 'unknownReference',
          message: expect.stringMatching(/^This rule is not applied to this subject on this day/),
        },
      ],
    });
  });

  it('may be one of a plan that nobody needs', () => {
    const atHome = {
      family: {},
      children: [{ id: 'c1', dateOfBirth: '2020-01-01', placements: [], legalStatus: [] }],
    };
    const { issues = [] } = safeExplain(atHome, { asOf: AS_OF }, 'physical-health-noted@child:c1') as {
      issues?: readonly { message: string }[];
    };
    expect(issues[0]?.message).toMatch(/a plan that is not needed and of which the record says nothing/);
  });
});

describe('what cannot be read', () => {
  it('is an issue, and the explanation is by what could be', () => {
    const record = { children: [{ ...placedChild(), dateOfBirth: '2012-02-31' }] };
    const result = safeExplain(record, { asOf: AS_OF }, `${RULE}@child:c1`);
    expect(result).toMatchObject({
      success: false,
      issues: [{ pointer: '/children/0/dateOfBirth' }],
      explanation: { ruleId: RULE },
    });
    expect(() => explain(record, { asOf: AS_OF }, `${RULE}@child:c1`)).toThrow(CaseRecordError);
  });

  it('may be the options', () => {
    for (const options of [{ asOf: '2026-02-30' }, {}, undefined]) {
      const result = safeExplain(RECORD, options as never, `${RULE}@child:c1`);
      expect(result).toMatchObject({
        success: false,
        issues: [{ code: 'impossibleDate' }],
        explanation: null,
      });
    }
  });

  it('changes nothing in the record', () => {
    const before = structuredClone(RECORD);
    explain(RECORD, { asOf: AS_OF }, `${RULE}@child:c1`);
    expect(RECORD).toEqual(before);
    expect(evaluateCase(RECORD, { asOf: AS_OF })).toEqual(evaluateCase(before, { asOf: AS_OF }));
  });
});
