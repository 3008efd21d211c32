import { describe, expect, it } from 'vitest';
import { isUnknownPlan, subjectsOf, type CaseSubjects } from '../../src/facts/case-subjects';
import type { Subject } from '../../src/facts/subject';
import type { CaseRecord, ChildInPlacementCasePlan } from '../../src/record/case-record';

const subjectsIn = (record: CaseRecord): CaseSubjects => subjectsOf(record, '2026-09-15', () => null);

const inPlan = (casePlan: Partial<ChildInPlacementCasePlan>): CaseSubjects =>
  subjectsIn({ children: [{ id: 'c', casePlan: { extent: 'whole', ...casePlan } }] });

const placeOf = ({ key, pointer, silence }: Subject) => [key, pointer, silence];

describe('a record that says nothing', () => {
  it('has a family of which nothing is known, and its plan', () => {
    const { family, familyCasePlan } = subjectsIn({});
    expect(family.map(placeOf)).toEqual([['family', '/family', 'unknown']]);
    expect(familyCasePlan.map(placeOf)).toEqual([['family', '/family/casePlan', 'unknown']]);
    expect(familyCasePlan.every(isUnknownPlan)).toBe(true);
  });

  it('has nothing else', () => {
    const { family, familyCasePlan, ...others } = subjectsIn({});
    expect([...family, ...familyCasePlan]).toHaveLength(2);
    expect(Object.values(others).flat()).toEqual([]);
  });

  it('says that it is not known which children there are, not that there are none', () => {
    expect(subjectsIn({}).family[0]?.situation.children).toBeNull();
    expect(subjectsIn({ children: [] }).family[0]?.situation.children).toEqual([]);
  });
});

describe('a subject', () => {
  const record: CaseRecord = {
    family: { casePlan: { extent: 'whole' } },
    children: [
      {
        id: '#a/b',
        placements: [{}],
        caseReviews: [{ id: 'r' }],
        permanencyHearings: [{}, {}],
        planHearingRequests: [{ id: 'q' }],
        casePlan: {
          extent: 'whole',
          services: [{ id: 's' }],
          priorityNeeds: [{ id: 'n' }, { unknown: true }],
          objectives: [{ id: 'o', actionSteps: [{}], progress: { barriers: [{ id: 'x' }] } }],
        },
      },
      { casePlan: { extent: 'excerpt' } },
    ],
  };
  const PLAN = '/children/0/casePlan';

  it('is named by ids, or by its number where it has none, and stands where the record has it', () => {
    const subjects = { ...subjectsIn(record), objectiveParty: [] };
    expect(Object.values(subjects).flat().map(placeOf)).toEqual([
      ['family', '/family', 'unknown'],
      ['child:~2a~1b', '/children/0', 'unknown'],
      ['child:#2', '/children/1', 'unknown'],
      ['child:~2a~1b/placement:#1', '/children/0/placements/0', 'unknown'],
      ['child:~2a~1b/caseReview:r', '/children/0/caseReviews/0', 'unknown'],
      ['child:~2a~1b/permanencyHearing:#1', '/children/0/permanencyHearings/0', 'unknown'],
      ['child:~2a~1b/permanencyHearing:#2', '/children/0/permanencyHearings/1', 'unknown'],
      ['child:~2a~1b/planHearingRequest:q', '/children/0/planHearingRequests/0', 'unknown'],
      ['family', '/family/casePlan', 'missing'],
      ['child:~2a~1b', PLAN, 'missing'],
      ['child:#2', '/children/1/casePlan', 'unknown'],
      ['child:~2a~1b/service:s', `${PLAN}/services/0`, 'missing'],
      ['child:~2a~1b/priorityNeed:n', `${PLAN}/priorityNeeds/0`, 'missing'],
      ['child:~2a~1b/priorityNeed:#2', `${PLAN}/priorityNeeds/1`, 'unknown'],
      ['child:~2a~1b/objective:o', `${PLAN}/objectives/0`, 'missing'],
      ['child:~2a~1b/objective:o/actionStep:#1', `${PLAN}/objectives/0/actionSteps/0`, 'missing'],
      ['child:~2a~1b/objective:o/barrier:x', `${PLAN}/objectives/0/progress/barriers/0`, 'missing'],
    ]);
  });

  it('of an objective’s party is where the objective is', () => {
    const { objectiveParty } = subjectsIn(record);
    expect(objectiveParty.length).toBeGreaterThan(0);
    for (const { key, pointer, silence } of objectiveParty) {
      expect(key).toMatch(/^child:~2a~1b\/objective:o\/party:/);
      expect([pointer, silence]).toEqual([`${PLAN}/objectives/0`, 'missing']);
    }
  });

  it('begins with nothing computed or asked', () => {
    for (const { values, truths } of Object.values(subjectsIn(record)).flat()) {
      expect({ values, truths }).toEqual({ values: [], truths: { of: null, known: [] } });
    }
  });
});

describe('a plan', () => {
  it('that is not there is no subject', () => {
    const { familyCasePlan, childInPlacementCasePlan } = subjectsIn({
      family: { casePlan: { onFile: false } },
      children: [{ casePlan: { onFile: false } }],
    });
    expect([...familyCasePlan, ...childInPlacementCasePlan]).toEqual([]);
  });

  it('of which it is not known whether there is one, is told from one that is there', () => {
    const { childInPlacementCasePlan: plans } = subjectsIn({
      children: [{}, { casePlan: null }, { casePlan: { extent: 'excerpt' } }],
    });
    expect(plans.map(isUnknownPlan)).toEqual([true, true, false]);
  });
});

describe('what a plan lists', () => {
  it('has no subjects where the list is missing, empty or not known', () => {
    for (const objectives of [null, [], { unknown: true } as const]) {
      expect(inPlan({ objectives, priorityNeeds: objectives, services: objectives })).toMatchObject({
        objective: [],
        priorityNeed: [],
        service: [],
      });
    }
  });

  it('is not known, with its parts, where an objective is not', () => {
    const { objective, objectiveParty, actionStep } = inPlan({
      objectives: [{ unknown: true, actionSteps: [{}] }],
    });
    expect([...objective, ...objectiveParty, ...actionStep].map(({ silence }) => silence)).toEqual([
      'unknown',
      ...objectiveParty.map(() => 'unknown'),
      'unknown',
    ]);
    expect(objectiveParty.length).toBeGreaterThan(0);
  });
});
