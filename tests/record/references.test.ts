import { describe, expect, test } from 'vitest';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { faultsOf, planOf, withPlan } from './faults-of';

const PLAN = '/children/0/casePlan';
const people = [{ id: 'p1', role: 'parent' }, { role: 'guardian' }];

const withPeople = (fields: object): object => ({ family: { people }, ...withPlan(fields) });

describe('unknownReference: the reference becomes unknown', () => {
  test('a child’s parent', () => {
    const input = {
      family: { people },
      children: [{ parents: [{ personId: 'p1' }, { personId: 'p9', rights: 'intact' }] }],
    };
    expect(faultsOf(input)).toEqual(['unknownReference /children/0/parents/1/personId']);
    expect(parseCaseRecord(input).record.children).toEqual([
      { parents: [{ personId: 'p1' }, { personId: null, rights: 'intact' }] },
    ]);
  });

  test('the recipient of a family service, who may be a child', () => {
    const services = [{ recipientId: 'p1' }, { recipientId: 'c1' }, { recipientId: 'p9' }];
    const input = { family: { people, services }, children: [{ id: 'c1' }] };
    expect(faultsOf(input)).toEqual(['unknownReference /family/services/2/recipientId']);
    expect(parseCaseRecord(input).record.family?.services).toEqual([
      { recipientId: 'p1' },
      { recipientId: 'c1' },
      { recipientId: null },
    ]);
  });

  test('a recipient who is a person and a child by one id is left as it is', () => {
    const input = { family: { people, services: [{ recipientId: 'p1' }] }, children: [{ id: 'p1' }] };
    expect(parseCaseRecord(input)).toEqual({ record: input, issues: [] });
  });

  test('the needs of an objective', () => {
    const input = withPlan({
      priorityNeeds: [{ id: 'n1' }],
      objectives: [{ needIds: ['n1'] }, { needIds: ['n1', 'n9', 'n8'] }],
    });
    expect(faultsOf(input)).toEqual([
      `unknownReference ${PLAN}/objectives/1/needIds/1`,
      `unknownReference ${PLAN}/objectives/1/needIds/2`,
    ]);
    expect(planOf(input)).toMatchObject({
      objectives: [{ needIds: ['n1'] }, { needIds: { unknown: true } }],
    });
  });

  const places = (party: string, partyId: string) => ({
    participants: [{ party, partyId }],
    nonParticipation: [{ who: party, partyId }],
    exemptions: [{ party, partyId }],
    objectives: [{ actionSteps: [{ party, partyId }], progress: { evaluations: [{ by: party, partyId }] } }],
  });
  const POINTERS = [
    'participants/0/partyId',
    'nonParticipation/0/partyId',
    'exemptions/0/partyId',
    'objectives/0/actionSteps/0/partyId',
    'objectives/0/progress/evaluations/0/partyId',
  ];

  test.each(['parent', 'guardian'])('a %s, wherever a plan names one', (party) => {
    const input = withPeople(places(party, 'p9'));
    expect(faultsOf(input)).toEqual(POINTERS.map((place) => `unknownReference ${PLAN}/${place}`));
    expect(JSON.stringify(planOf(input))).not.toContain('p9');
    expect(faultsOf(withPeople(places(party, 'p1')))).toEqual([]);
  });

  test('a service provider, wherever a plan names one', () => {
    const services = [{ providerId: 'v1' }, { providerId: { none: true } }];
    expect(faultsOf(withPlan({ ...places('serviceProvider', 'v9'), services }))).toEqual(
      POINTERS.map((place) => `unknownReference ${PLAN}/${place}`),
    );
    expect(faultsOf(withPlan({ ...places('serviceProvider', 'v1'), services }))).toEqual([]);
    expect(faultsOf(withPlan({ ...places('serviceProvider', 'v1'), services: [] }))).toHaveLength(5);
  });

  test('a participant in the family case plan', () => {
    const casePlan = { extent: 'whole', participants: [{ party: 'parent', partyId: 'p9' }] };
    expect(faultsOf({ family: { people, casePlan } })).toEqual([
      'unknownReference /family/casePlan/participants/0/partyId',
    ]);
  });

  test.each(['child', 'dcf', 'family', 'other', null])('the id of %s is not looked up', (party) => {
    const fields = { participants: [{ party, partyId: 'x' }], services: [] };
    expect(faultsOf(withPeople(fields))).toEqual([]);
  });
});

describe('where the record leaves open what is there, no reference is doubted', () => {
  test.each([
    [
      'no people given',
      {
        family: { people: null, services: [{ recipientId: 'p9' }] },
        children: [{ parents: [{ personId: 'p9' }] }],
      },
    ],
    ['no needs given', withPlan({ objectives: [{ needIds: ['n9'] }] })],
    ['needs unknown', withPlan({ priorityNeeds: { unknown: true }, objectives: [{ needIds: ['n9'] }] })],
    ['no services given', withPlan({ participants: [{ party: 'serviceProvider', partyId: 'v9' }] })],
    [
      'a provider not given',
      withPlan({ services: [{}], participants: [{ party: 'serviceProvider', partyId: 'v9' }] }),
    ],
    [
      'a provider unknown',
      withPlan({
        services: [{ providerId: { unknown: true } }],
        participants: [{ party: 'serviceProvider', partyId: 'v9' }],
      }),
    ],
  ])('%s', (_, input) => expect(parseCaseRecord(input)).toEqual({ record: input, issues: [] }));

  test.each([
    [{ id: 5 }, 'wrongType /family/people/0/id'],
    ['p9', 'wrongType /family/people/0'],
  ])('a person whose id cannot be read may be the one who is meant: %j', (person, fault) => {
    const input = { family: { people: [person] }, children: [{ parents: [{ personId: 'p9' }] }] };
    expect(faultsOf(input)).toEqual([fault]);
    expect(parseCaseRecord(input).record.children).toEqual([{ parents: [{ personId: null }] }]);
  });

  test('a recipient may be one of the children who cannot be read', () => {
    const input = { family: { people: [], services: [{ recipientId: 'c1' }] }, children: 5 };
    expect(faultsOf(input)).toEqual(['wrongType /children']);
    expect(parseCaseRecord(input).record.family?.services).toEqual([{ recipientId: null }]);
  });

  test('a person who is wrong in another way is not', () => {
    const input = { family: { people: [{ deceased: 5 }] }, children: [{ parents: [{ personId: 'p9' }] }] };
    expect(faultsOf(input)).toEqual([
      'wrongType /family/people/0/deceased',
      'unknownReference /children/0/parents/0/personId',
    ]);
  });
});
