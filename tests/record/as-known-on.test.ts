import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/counting';
import { asKnownOn } from '../../src/record/as-known-on';
import type { CaseRecord, Child, ChildInPlacementCasePlan, Family } from '../../src/record/case-record';
import { exampleRecord } from './example-record';

/** The day on which something happens; each row is looked at on the day before, on it, and on the day after. */
const DAY = '2026-06-15';

const LATER = '2026-12-01';
const EARLIER = '2026-01-05';

const child = (parts: Child): CaseRecord => ({ children: [{ id: 'c1', ...parts }] });
const family = (parts: Family): CaseRecord => ({ family: parts });
const ofChild = (name: keyof Child) => (record: CaseRecord) => record.children?.[0]?.[name];
const ofFamily = (name: keyof Family) => (record: CaseRecord) => record.family?.[name];

/** What happens on the day, where to look, what is known the day before, and what from the day itself. */
type Row = readonly [string, CaseRecord, (record: CaseRecord) => unknown, unknown, unknown];

const placement = { setting: 'relativeFosterFamilyHome', trialHomeVisit: false } as const;
const status = { basis: 'orderOfTemporaryCustody' } as const;
const service = { id: 's1', kind: 'other', recipientId: 'p1' } as const;
const dcfCase = { program: 'ongoingServices', entryRoute: 'substantiated' } as const;
const whole = { extent: 'whole', kind: 'ongoing' } as const;
const parent = { personId: 'p1' } as const;

const LISTS: readonly Row[] = [
  [
    'a placement begins',
    child({
      placements: [
        { ...placement, startDate: EARLIER },
        { ...placement, startDate: DAY },
      ],
    }),
    ofChild('placements'),
    [{ ...placement, startDate: EARLIER }],
    [
      { ...placement, startDate: EARLIER },
      { ...placement, startDate: DAY },
    ],
  ],
  [
    'a placement ends',
    child({ placements: [{ ...placement, startDate: EARLIER, endDate: DAY }] }),
    ofChild('placements'),
    [{ ...placement, startDate: EARLIER, endDate: null }],
    [{ ...placement, startDate: EARLIER, endDate: DAY }],
  ],
  [
    'a legal status begins',
    child({ legalStatus: [{ ...status, from: DAY, until: LATER }] }),
    ofChild('legalStatus'),
    [],
    [{ ...status, from: DAY, until: null }],
  ],
  [
    'a legal status ends',
    child({ legalStatus: [{ ...status, from: EARLIER, until: DAY }] }),
    ofChild('legalStatus'),
    [{ ...status, from: EARLIER, until: null }],
    [{ ...status, from: EARLIER, until: DAY }],
  ],
  [
    'a service begins',
    family({ services: [{ ...service, startedOn: DAY }, { id: 's2' }] }),
    ofFamily('services'),
    [{ id: 's2' }],
    [{ ...service, startedOn: DAY }, { id: 's2' }],
  ],
  [
    'a service ends',
    family({ services: [{ ...service, startedOn: EARLIER, endedOn: DAY }] }),
    ofFamily('services'),
    [{ ...service, startedOn: EARLIER, endedOn: null }],
    [{ ...service, startedOn: EARLIER, endedOn: DAY }],
  ],
  [
    'an earlier child’s plan was developed',
    child({
      earlierCasePlans: [
        { id: 'e1', developedOn: DAY },
        { id: 'e2', developedOn: null },
      ],
    }),
    ofChild('earlierCasePlans'),
    [{ id: 'e2', developedOn: null }],
    [
      { id: 'e1', developedOn: DAY },
      { id: 'e2', developedOn: null },
    ],
  ],
  [
    'an earlier family plan was developed',
    family({ earlierCasePlans: [{ developedOn: DAY }] }),
    ofFamily('earlierCasePlans'),
    [],
    [{ developedOn: DAY }],
  ],
];

const EVENTS: readonly Row[] = [
  [
    'the case is opened',
    family({ case: { ...dcfCase, status: 'open', openedOn: DAY } }),
    ofFamily('case'),
    { status: 'closed' },
    { ...dcfCase, status: 'open', openedOn: DAY },
  ],
  [
    'the case is closed',
    family({ case: { ...dcfCase, status: 'closed', openedOn: EARLIER, closedOn: DAY } }),
    ofFamily('case'),
    { ...dcfCase, status: 'open', openedOn: EARLIER, closedOn: null },
    { ...dcfCase, status: 'closed', openedOn: EARLIER, closedOn: DAY },
  ],
  [
    'the prognosis is assessed',
    child({ permanency: { goal: 'adoption', prognosis: { judgment: 'poor', assessedOn: DAY } } }),
    ofChild('permanency'),
    { goal: 'adoption', prognosis: { judgment: 'notYetAssessed' } },
    { goal: 'adoption', prognosis: { judgment: 'poor', assessedOn: DAY } },
  ],
  [
    'the concurrent permanency plan is developed',
    child({ permanency: { concurrentPermanencyPlan: { occurred: true, on: DAY } } }),
    ofChild('permanency'),
    { concurrentPermanencyPlan: { occurred: false } },
    { concurrentPermanencyPlan: { occurred: true, on: DAY } },
  ],
  [
    'a parent’s rights are terminated',
    child({ parents: [{ ...parent, rights: 'terminated', terminatedOn: DAY }, parent] }),
    ofChild('parents'),
    [{ ...parent, rights: 'intact', terminatedOn: null }, parent],
    [{ ...parent, rights: 'terminated', terminatedOn: DAY }, parent],
  ],
];

const inPlan = (parts: Partial<ChildInPlacementCasePlan>): CaseRecord =>
  child({ casePlan: { ...whole, developedOn: EARLIER, ...parts } });
const evaluation = { by: 'dcf' } as const;

const IN_PLANS: readonly Row[] = [
  [
    'the assessment of strengths and needs is completed',
    inPlan({ fsna: { occurred: true, on: DAY } }),
    ofChild('casePlan'),
    { ...whole, developedOn: EARLIER, fsna: { occurred: false } },
    { ...whole, developedOn: EARLIER, fsna: { occurred: true, on: DAY } },
  ],
  [
    'progress is evaluated',
    inPlan({
      objectives: [{ id: 'o1', progress: { evaluations: [{ ...evaluation, on: DAY }, { by: 'child' }] } }],
    }),
    ofChild('casePlan'),
    {
      ...whole,
      developedOn: EARLIER,
      objectives: [{ id: 'o1', progress: { evaluations: [{ by: 'child' }] } }],
    },
    {
      ...whole,
      developedOn: EARLIER,
      objectives: [{ id: 'o1', progress: { evaluations: [{ ...evaluation, on: DAY }, { by: 'child' }] } }],
    },
  ],
];

describe.each([...LISTS, ...EVENTS, ...IN_PLANS])('%s on the day', (_, record, look, before, after) => {
  it.each([
    ['the day before', addDays(DAY, -1), before],
    ['the day', DAY, after],
    ['the day after', addDays(DAY, 1), after],
  ])('%s', (_day, asOf, expected) => {
    expect(look(asKnownOn(record, asOf))).toEqual(expected);
  });
});

describe('a record', () => {
  it('in which nothing lies later is as it was given', () => {
    expect(asKnownOn(exampleRecord(), '2026-12-31')).toEqual(exampleRecord());
    expect(asKnownOn({}, DAY)).toEqual({});
    expect(asKnownOn({ family: null, children: null } as unknown as CaseRecord, DAY)).toEqual({
      family: null,
      children: null,
    });
  });

  it('is not changed', () => {
    const record = exampleRecord();
    asKnownOn(record, '2000-01-01');
    expect(record).toEqual(exampleRecord());
  });

  it('keeps targets, expected days and court orders, and what has no day', () => {
    const parts: Child = {
      dateOfBirth: '2012-05-04',
      transitioningDueToAge: { expected: true, on: LATER },
      placements: [{ startDate: EARLIER, trialHomeVisit: true, courtExtendedUntil: LATER }, {}],
      legalStatus: [{ until: 'unknown' }],
      parents: [{ rights: 'terminated' }],
      permanency: { prognosis: { judgment: 'poor' }, concurrentPermanencyPlan: { occurred: true } },
      casePlan: {
        ...whole,
        objectives: [{ actionSteps: [{ targetDate: LATER }] }],
        reviewPeriod: { from: EARLIER, to: LATER },
        monitoring: { narrative: 'Said later.', updatedOn: LATER },
        fsna: { occurred: true },
      },
    };
    expect(asKnownOn(child(parts), DAY)).toEqual(child(parts));
  });

  it.each(['endDate', 'until', 'endedOn', 'closedOn'])(
    'that says that %s is not known keeps that',
    (name) => {
      const record = {
        family: { case: { [name]: 'unknown' }, services: [{ [name]: 'unknown' }] },
        children: [{ placements: [{ [name]: 'unknown' }], legalStatus: [{ [name]: 'unknown' }] }],
      } as CaseRecord;
      expect(asKnownOn(record, DAY)).toEqual(record);
    },
  );
});
