import { describe, expect, test } from 'vitest';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { faultsOf, planOf, withPlan } from './faults-of';

const PLAN = '/children/0/casePlan';

describe('endBeforeStart: both days become unknown', () => {
  const EARLY = '2026-01-01';
  const LATE = '2026-01-02';

  test.each([
    ['placements', { startDate: LATE, endDate: EARLY }, 'endDate', { startDate: null, endDate: 'unknown' }],
    [
      'placements',
      { startDate: LATE, courtExtendedUntil: EARLY },
      'courtExtendedUntil',
      { startDate: null, courtExtendedUntil: 'unknown' },
    ],
    ['legalStatus', { from: LATE, until: EARLY }, 'until', { from: null, until: 'unknown' }],
  ])('%s of a child: %j', (list, element, end, repaired) => {
    const input = { children: [{ [list]: [{}, element] }] };
    expect(faultsOf(input)).toEqual([`endBeforeStart /children/0/${list}/1/${end}`]);
    expect(parseCaseRecord(input).record).toEqual({ children: [{ [list]: [{}, repaired] }] });
  });

  test('the family’s case and services', () => {
    const input = {
      family: {
        case: { closedOn: EARLY, openedOn: LATE, status: 'closed' },
        services: [{ startedOn: LATE, endedOn: EARLY }],
      },
    };
    expect(faultsOf(input)).toEqual([
      'endBeforeStart /family/case/closedOn',
      'endBeforeStart /family/services/0/endedOn',
    ]);
    expect(parseCaseRecord(input).record.family).toEqual({
      case: { closedOn: 'unknown', openedOn: null, status: 'closed' },
      services: [{ startedOn: null, endedOn: 'unknown' }],
    });
  });

  test('a plan’s review period', () => {
    const input = withPlan({ reviewPeriod: { from: LATE, to: EARLY } });
    expect(faultsOf(input)).toEqual([`endBeforeStart ${PLAN}/reviewPeriod/to`]);
    expect(planOf(input)).toEqual({
      extent: 'whole',
      reviewPeriod: { from: { unknown: true }, to: { unknown: true } },
    });
  });

  test.each([
    { startDate: EARLY, endDate: EARLY },
    { startDate: EARLY, endDate: LATE },
    { startDate: LATE, endDate: 'unknown' },
    { startDate: LATE, endDate: null },
    { startDate: null, endDate: EARLY },
    { endDate: EARLY },
  ])('%j is none', (placement) => expect(faultsOf({ children: [{ placements: [placement] }] })).toEqual([]));
});

describe('birthAfterPlacement', () => {
  test('one issue for each placement; the days become unknown', () => {
    const placements = [
      { startDate: '2020-05-04' },
      { startDate: '2020-05-03', setting: 'runaway' },
      { startDate: '2019-01-01' },
    ];
    const input = { children: [{ dateOfBirth: '2020-05-04', placements }] };
    expect(faultsOf(input)).toEqual([
      'birthAfterPlacement /children/0/placements/1/startDate',
      'birthAfterPlacement /children/0/placements/2/startDate',
    ]);
    expect(parseCaseRecord(input).record.children).toEqual([
      {
        dateOfBirth: null,
        placements: [
          { startDate: '2020-05-04' },
          { startDate: null, setting: 'runaway' },
          { startDate: null },
        ],
      },
    ]);
  });

  test('also where the placement ends before it starts: all is said at once', () => {
    const placements = [{ startDate: '2019-01-01', endDate: '2018-01-01' }];
    expect(faultsOf({ children: [{ dateOfBirth: '2020-05-04', placements }] })).toEqual([
      'birthAfterPlacement /children/0/placements/0/startDate',
      'endBeforeStart /children/0/placements/0/endDate',
    ]);
  });
});

describe('duplicateId', () => {
  const pair = [{ id: 'a' }, { id: 'b' }, { id: 'a' }, {}, {}];

  test.each([
    [{ family: { people: pair } }, '/family/people'],
    [{ family: { services: pair } }, '/family/services'],
    [{ family: { earlierCasePlans: pair } }, '/family/earlierCasePlans'],
    [{ children: pair }, '/children'],
    [{ children: [{ earlierCasePlans: pair }] }, '/children/0/earlierCasePlans'],
    [withPlan({ services: pair }), `${PLAN}/services`],
    [withPlan({ priorityNeeds: pair }), `${PLAN}/priorityNeeds`],
    [withPlan({ objectives: pair }), `${PLAN}/objectives`],
    [withPlan({ objectives: [{ actionSteps: pair }] }), `${PLAN}/objectives/0/actionSteps`],
    [withPlan({ objectives: [{ progress: { barriers: pair } }] }), `${PLAN}/objectives/0/progress/barriers`],
  ])('%j', (input, list) => expect(faultsOf(input)).toEqual([`duplicateId ${list}/2/id`]));

  test('the first keeps its id; what refers to it could mean either, and becomes unknown', () => {
    const input = {
      family: {
        people: [{ id: 'p1', role: 'parent' }, { id: 'p1', role: 'guardian' }, { id: 'p2' }],
        services: [{ recipientId: 'p1' }, { recipientId: 'p2' }],
      },
      children: [{ parents: [{ personId: 'p1' }, { personId: 'p2' }] }],
    };
    expect(faultsOf(input)).toEqual(['duplicateId /family/people/1/id']);
    expect(parseCaseRecord(input).record).toEqual({
      family: {
        people: [{ id: 'p1', role: 'parent' }, { id: null, role: 'guardian' }, { id: 'p2' }],
        services: [{ recipientId: null }, { recipientId: 'p2' }],
      },
      children: [{ parents: [{ personId: null }, { personId: 'p2' }] }],
    });
  });

  test('a need that two share makes the objective’s needs unknown', () => {
    const input = withPlan({
      priorityNeeds: [{ id: 'n1' }, { id: 'n1' }],
      objectives: [{ needIds: ['n1'] }],
    });
    expect(faultsOf(input)).toEqual([`duplicateId ${PLAN}/priorityNeeds/1/id`]);
    expect(planOf(input)).toMatchObject({ objectives: [{ needIds: { unknown: true } }] });
  });

  test('elements of different lists may have one id', () => {
    const step = { actionSteps: [{ id: 's1' }] };
    expect(faultsOf({ family: { people: [{ id: 'a' }] }, children: [{ id: 'a' }] })).toEqual([]);
    expect(faultsOf(withPlan({ objectives: [step, step] }))).toEqual([]);
  });
});

describe('contradiction', () => {
  test.each([
    [
      { permanency: { goal: 'adoption', concurrentPermanencyPlan: { occurred: false, on: '2026-01-01' } } },
      'permanency/concurrentPermanencyPlan/on',
      { permanency: { goal: 'adoption', concurrentPermanencyPlan: null } },
    ],
    [
      { parents: [{ personId: 'p1', rights: 'intact', terminatedOn: '2026-01-01' }] },
      'parents/0/terminatedOn',
      { parents: [{ personId: 'p1', rights: null, terminatedOn: null }] },
    ],
  ])('%j', (child, place, repaired) => {
    expect(faultsOf({ children: [child] })).toEqual([`contradiction /children/0/${place}`]);
    expect(parseCaseRecord({ children: [child] }).record).toEqual({ children: [repaired] });
  });

  const unknown = { unknown: true };
  const both = { narrative: 'text', notApplicable: 'reason' };

  test.each([
    [{ fsna: { occurred: false, on: '2026-01-01' } }, 'fsna/on', { fsna: unknown }],
    [{ monitoring: both }, 'monitoring', { monitoring: unknown }],
    [{ monitoring: { narrative: 'text', unknown: true } }, 'monitoring', { monitoring: unknown }],
    [{ monitoring: { notApplicable: 'reason', unknown: true } }, 'monitoring', { monitoring: unknown }],
    [{ monitoring: { updatedOn: '2026-01-01' } }, 'monitoring', { monitoring: unknown }],
    [
      { contents: { educationDevelopment: { supports: both } } },
      'contents/educationDevelopment/supports',
      { contents: { educationDevelopment: { supports: unknown } } },
    ],
    [{ services: [{}, { need: both }] }, 'services/1/need', { services: [{}, { need: unknown }] }],
    [
      { objectives: [{ actionSteps: [{ measure: both }] }] },
      'objectives/0/actionSteps/0/measure',
      { objectives: [{ actionSteps: [{ measure: unknown }] }] },
    ],
    [
      { objectives: [{ progress: { barriers: [{ howAddressed: both }] } }] },
      'objectives/0/progress/barriers/0/howAddressed',
      { objectives: [{ progress: { barriers: [{ howAddressed: unknown }] } }] },
    ],
    [
      { objectives: [{ progress: { barriers: { none: true, unknown: true } } }] },
      'objectives/0/progress/barriers',
      { objectives: [{ progress: { barriers: unknown } }] },
    ],
  ])('%j', (fields, place, repaired) => {
    expect(faultsOf(withPlan(fields))).toEqual([`contradiction ${PLAN}/${place}`]);
    expect(planOf(withPlan(fields))).toEqual({ extent: 'whole', ...repaired });
  });

  test.each([
    { fsna: { occurred: false, on: null } },
    { fsna: { occurred: true, on: '2026-01-01' } },
    { monitoring: {} },
    { monitoring: { narrative: null } },
    { monitoring: { narrative: ' ', updatedOn: '2026-01-01' } },
    { monitoring: { narrative: 'text', notApplicable: '', updatedOn: '2026-01-01' } },
    { monitoring: { unknown: true, updatedOn: '2026-01-01' } },
    { additionalContents: { age13AndOlder: { narrative: 'text', unknown: true } } },
    { contents: { physicalHealth: 'text', unknown: true } },
    { objectives: [{ progress: { barriers: { none: true } } }] },
    { objectives: [{ progress: { barriers: {} } }] },
  ])('%j is none', (fields) => expect(faultsOf(withPlan(fields))).toEqual([]));

  test.each([
    { rights: 'terminated', terminatedOn: '2026-01-01' },
    { rights: null, terminatedOn: '2026-01-01' },
    { rights: 'intact', terminatedOn: null },
  ])('%j is none', (parent) => expect(faultsOf({ children: [{ parents: [parent] }] })).toEqual([]));

  test('an open case that is to be closed is none', () => {
    expect(faultsOf({ family: { case: { status: 'open', closedOn: '2026-01-01' } } })).toEqual([]);
  });
});
