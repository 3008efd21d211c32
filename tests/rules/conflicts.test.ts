import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord, Child } from '../../src/record/case-record';
import { allRuleset, allRulesetSource } from '../../src/ruleset/all-ruleset';
import { baseline } from './cases';

// The numbers are those of the table in docs/interpretations.md.

const { relations, notices } = allRuleset();
const provisionDocuments = allRulesetSource.instruments.flatMap(({ provisions }) => provisions);
const { record, asOf } = baseline('child-in-placement-under-law');
const [child] = record.children as [Child];

/** The report on the baseline with its child changed. */
const reportOn = (changes: Child, day = asOf) =>
  evaluateCase({ ...record, children: [{ ...child, ...changes }] } satisfies CaseRecord, { asOf: day });

const POLICY_13 = 'additional-contents-for-older-child-included';
const FIRST_PLAN = 'first-case-plan-developed-after-removal';

describe('what the policy and the law say differently is answered by rules on one duty', () => {
  it.each([
    [1, POLICY_13, 'preparation-for-adulthood-described'],
    [1, POLICY_13, 'adolescent-planning-included'],
    [1, 'appla-goal-only-from-sixteen-under-federal-law', 'appla-goal-only-from-sixteen-under-state-law'],
    [
      1,
      'child-of-fourteen-consulted-on-permanency-plan',
      'permanency-plan-in-consultation-with-child-under-state-law',
    ],
    [2, 'concurrent-permanency-plan-developed', 'concurrent-plan-within-six-months-under-state-law'],
    [2, 'concurrent-permanency-plan-developed', 'likelihood-of-reunification-assessed'],
    [3, 'supervised-child-has-a-case-plan', 'child-under-supervision-has-a-written-case-plan'],
    [6, 'child-in-placement-case-plan-developed', FIRST_PLAN],
    [6, FIRST_PLAN, 'voluntary-services-child-plan-written'],
    [6, FIRST_PLAN, 'case-service-plan-of-placed-child-completed'],
    [8, 'six-months-in-guardians-home', 'six-months-in-foster-care-before-guardianship'],
  ])('conflict %i: %s and %s', (_, one, other) => {
    expect([...(relations.get(one) ?? [])]).toContain(other);
    expect([...(relations.get(other) ?? [])]).toContain(one);
  });

  it('conflict 1: at 13 the policy’s section is missing, from 14 the law’s items too, and they name each other', () => {
    const withoutSection = { ...child.casePlan, additionalContents: {} } as Child['casePlan'];
    const missingOn = (day: string) =>
      reportOn({ dateOfBirth: '2012-10-05', casePlan: withoutSection ?? null }, day).findings.filter(
        ({ ruleId }) => ruleId === POLICY_13 || ruleId === 'preparation-for-adulthood-described',
      );
    expect(missingOn('2026-10-04').map(({ ruleId }) => ruleId)).toEqual([POLICY_13]);
    const [policy, law] = missingOn('2026-10-05');
    expect(policy?.relatedFindings).toContain(law?.id);
    expect(law?.relatedFindings).toContain(policy?.id);
  });

  it('conflict 2: a prognosis first judged poor after six months is in time under the policy and late under the statute', () => {
    const { findings } = reportOn({
      permanency: {
        ...child.permanency,
        prognosis: { judgment: 'poor', assessedOn: '2026-09-10' },
        concurrentPermanencyPlan: { occurred: true, on: '2026-09-10' },
      },
    });
    const outcomes = findings
      .filter(({ topic }) => topic === 'concurrentPlan')
      .map(({ ruleId, late }) => [ruleId, late]);
    expect(outcomes).toContainEqual(['concurrent-plan-within-six-months-under-state-law', true]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('concurrent-permanency-plan-developed');
  });

  it('conflicts 5 and 8: what has ended, or was superseded, is a notice', () => {
    expect(notices.map(({ notice }) => notice.id).sort()).toEqual([
      'guardianship-regulations-print-eighteen-months',
      'voluntary-services-case-opened-after-program-ended',
      'voluntary-services-placement-began-after-program-ended',
    ]);
  });

  it('conflict 7: the federal clock and the policy’s begin on different days, and each says which', () => {
    const { deadlines } = reportOn({ permanencyHearings: [] });
    const startOf = (ruleId: string) => deadlines.find((deadline) => deadline.ruleId === ruleId);
    expect(startOf('concurrent-permanency-plan-developed')).toMatchObject({
      countedFrom: 'the day on which the out-of-home placement began',
      startsOn: '2026-03-02',
    });
    expect(startOf('first-permanency-hearing-held')).toMatchObject({
      countedFrom: 'the day on which the child is considered to have entered foster care',
      startsOn: '2026-05-01',
    });
  });

  it('conflicts 4 and 9: older words and the Practice Guide are provisions that no rule decides', () => {
    const kinds = (part: string) =>
      provisionDocuments.filter(({ paraphrase, note = '' }) => `${paraphrase} ${note}`.includes(part));
    expect(kinds('Practice Guide').map(({ disposition }) => disposition.kind)).toContain('reference');
    expect(kinds('long-term foster care').map(({ disposition }) => disposition.kind)).toContain('outOfScope');
  });
});
