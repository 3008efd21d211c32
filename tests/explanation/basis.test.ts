import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explanation/explain';
import type { Explanation, Statement } from '../../src/explanation/explanation';
import type { CaseRecord, Child } from '../../src/record/case-record';
import type { Fact } from '../../src/facts/fact';
import { instrumentWith, rulesetOn, ruleWith } from '../report/hand-made-ruleset';
import { placedChild } from '../report/placed-child';
import { statementsIn } from './explanation-tree';

const CONCURRENT_PLAN = 'concurrent-permanency-plan-developed';

const AS_OF = '2026-08-01';

function explained(record: CaseRecord, findingId: string, asOf = AS_OF): Explanation {
  return explain(record, { asOf }, findingId);
}

const ofChild = (parts: Child, ruleId = CONCURRENT_PLAN, asOf = AS_OF) =>
  explained({ children: [placedChild(parts)] }, `${ruleId}@child:c1`, asOf);

const about = ({ statement }: Explanation, factId: string): Statement => {
  const found = statementsIn(statement).find(({ fact }) => fact === factId);
  if (!found) throw new Error(`Nothing is said of ${factId}.`);
  return found;
};

const textsUnder = ({ because }: Statement): readonly string[] => because.map(({ text }) => text);

describe('under a fact stands', () => {
  const prognosis = { judgment: 'poor', assessedOn: '2026-06-01' } as const;

  it('what the record says, element by element, with where it says so', () => {
    const placed = about(ofChild({ permanency: { prognosis } }), 'child.isInPlacement');
    expect(textsUnder(placed)).toEqual([
      'The placements, no. 1: the day on which a placement began (2 March 2026), the setting of a placement (relativeFosterFamilyHome).',
      'The legal status, no. 1: the basis of a legal status (orderOfTemporaryCustody), the day on which a legal status began (2 March 2026).',
      'Shortest out-of-home stay that opens an episode: 1 day.',
      'Longest trial home visit without a court order for more: 6 months.',
    ]);
    expect(placed.because[0]).toMatchObject({
      kind: 'field',
      params: { number: 1, values: ['2026-03-02', 'relativeFosterFamilyHome'] },
      pointers: ['/children/0/placements/0/startDate', '/children/0/placements/0/setting'],
    });
  });

  it('what it was made from, fact by fact, and each of them once', () => {
    const explanation = ofChild({
      permanency: { prognosis, concurrentPermanencyPlan: { occurred: true, on: '2026-07-06' } },
    });
    expect(textsUnder(about(explanation, 'child.concurrentPlanDueOn'))).toEqual([
      'The day on which the out-of-home placement began: 2 March 2026.',
      'The day on which the concurrent permanency plan was developed: 6 July 2026.',
      'The day on which the prognosis was assessed: 1 June 2026.',
      'Time for developing the concurrent permanency plan, counted from out-of-home placement: 6 months.',
    ]);
    const startedOn = statementsIn(explanation.statement).filter(
      ({ fact }) => fact === 'child.placementStartedOn',
    );
    expect(startedOn.length).toBeGreaterThan(1);
    // The placements were told of where it was said that the child is in placement.
    expect(startedOn.flatMap(({ because }) => because)).toEqual([]);
  });

  it('nothing that the fact itself has said already', () => {
    const { statement } = ofChild({ underSupervision: true }, 'supervised-child-has-a-case-plan');
    const supervised = about({ statement } as Explanation, 'child.isUnderSupervision');
    expect(supervised.because).toEqual([]);
    expect(supervised.pointers).toEqual(['/children/0/underSupervision']);
  });

  it('of each child of the family what is said of it', () => {
    const children = [placedChild({ id: 'c1' }), placedChild({ id: 'c2', placements: [], legalStatus: [] })];
    const explanation = explained(
      { family: { casePlan: { onFile: false } }, children },
      'family-case-plan-developed@family',
    );
    const placed = about(explanation, 'family.hasChildInPlacement');
    expect(placed.because.map(({ text, subject, truth }) => ({ text, subject, truth }))).toEqual([
      { text: 'Child c1: the child is in placement.', subject: 'child:c1', truth: true },
      { text: 'Child c2: it is not so that the child is in placement.', subject: 'child:c2', truth: false },
    ]);
  });

  it('the facts that those were made from in their turn', () => {
    const children = [placedChild({ id: 'c1', permanency: { goal: 'reunification' } })];
    const explanation = explained(
      { family: { casePlan: { onFile: false } }, children },
      'family-case-plan-developed@family',
    );
    const [toward] = about(explanation, 'family.hasChildInPlacementTowardReunification').because;
    expect(toward && textsUnder(toward)).toEqual([
      'Child c1: the child is in placement.',
      'Child c1: the permanency goal: reunification.',
      'Child c1: the concurrent permanency goal: not known.',
    ]);
    expect(toward?.because[0]?.because[0]?.text).toMatch(/^The placements, no\. 1: /);
  });

  it('nothing where the fact is mentioned again', () => {
    const made: Fact = {
      id: 'child.made',
      subject: 'child',
      type: 'boolean',
      label: 'it is made',
      description: 'Made up for a test.',
      provision: 'example-act.1',
      fields: [],
      reads: ['child.asked'],
      compute: () => true,
    };
    const isMade = { all: [{ fact: 'child.made', operator: 'equal', value: true } as const] };
    const rule = ruleWith({ applies: isMade, requires: isMade });
    const ruleset = rulesetOn({ asked: true }, [instrumentWith({ rules: [rule] })], [made]);
    const { statement } = explain(
      { children: [{ id: 'c1' }] },
      { asOf: AS_OF, ruleset },
      'thing-done@child:c1',
    );
    const mentions = statementsIn(statement).filter(({ fact }) => fact === 'child.made');
    expect(mentions.map(textsUnder)).toEqual([['Asked in words.'], []]);
  });

  it('which field would settle it, and whether that is empty or says too little', () => {
    const fields = (parts: Child) =>
      about(ofChild(parts), 'child.prognosisForReunificationIsPoor').because.filter(
        ({ kind }) => kind === 'missingField',
      );
    const pointers = ['/children/0/permanency/prognosis/judgment'];
    expect(fields({})).toMatchObject([{ text: 'Not recorded: the prognosis for reunification.', pointers }]);
    expect(fields({ permanency: { prognosis: { judgment: 'notYetAssessed' } } })).toMatchObject([
      { text: 'Recorded, but not settled: the prognosis for reunification.', pointers },
    ]);
  });
});

describe('the record is told', () => {
  it('as it was known on the day, at its places in the caller’s own record', () => {
    const setting = 'relativeFosterFamilyHome';
    const explanation = ofChild({
      placements: [
        { startDate: '2026-09-01', setting },
        { startDate: '2026-03-02', endDate: '2026-08-20', setting },
      ],
      permanency: { concurrentPermanencyPlan: { occurred: true, on: '2026-08-15' } },
    });
    const placements = about(explanation, 'child.isInPlacement').because.filter(({ text }) =>
      text.startsWith('The placements'),
    );
    expect(placements).toMatchObject([
      {
        text: 'The placements, no. 2: the day on which a placement began (2 March 2026), the setting of a placement (relativeFosterFamilyHome).',
        pointers: ['/children/0/placements/1/startDate', '/children/0/placements/1/setting'],
      },
    ]);
    expect(textsUnder(about(explanation, 'child.concurrentPlanIsDeveloped'))).toContain(
      'Whether a concurrent permanency plan was developed: no.',
    );
  });

  it('without its texts: they are recorded', () => {
    const services = [
      { id: 's1', need: 'zq a text of some length', culturalNeed: true, providerId: 'zq provider' },
    ];
    const record: CaseRecord = { children: [placedChild({ casePlan: { extent: 'whole', services } })] };
    const text = JSON.stringify(
      ['services-identified@child:c1', 'service-matched-to-strength-or-need@child:c1/service:s1'].map((id) =>
        explained(record, id),
      ),
    );
    expect(text).toContain('recorded');
    expect(text).not.toContain('zq');
  });

  it('with the first of many elements, and the number of the others', () => {
    const earlier = Array.from({ length: 20 }, (_, index) => ({
      id: `e${index}`,
      developedOn: `2026-03-${index + 10}`,
    }));
    const plan = about(
      ofChild({ earlierCasePlans: earlier }, 'child-in-placement-case-plan-developed'),
      'child.casePlanIsOnFile',
    );
    const fields = plan.because.filter(({ kind }) => kind === 'field');
    expect(fields).toHaveLength(13);
    expect(fields.at(-1)).toMatchObject({ text: '8 more.', params: { count: 8 } });
    expect(fields.at(-1)?.pointers?.at(-1)).toBe('/children/0/earlierCasePlans/19/developedOn');
  });

  it('of the person whom it is about', () => {
    const people = [
      { id: 'p1', role: 'parent' as const, deceased: false, whereabouts: 'known' as const },
      { id: 'p2', role: 'parent' as const, deceased: false, whereabouts: 'unknown' as const },
    ];
    const record: CaseRecord = {
      family: { people },
      children: [
        placedChild({
          parents: [{ personId: 'p1' }, { personId: 'p2' }],
          casePlan: { extent: 'whole', objectives: [{ id: 'o1' }] },
        }),
      ],
    };
    const explanation = explained(record, 'parent-has-action-step@child:c1/objective:o1/party:parent:p2');
    expect(textsUnder(about(explanation, 'objectiveParty.isOutOfReach'))).toEqual([
      'The parents and guardians, no. 2: whether a parent or guardian has died (no), whether it is known where a parent or guardian is (unknown).',
    ]);
  });
});
