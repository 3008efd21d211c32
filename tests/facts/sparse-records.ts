import { subjectsOf } from '../../src/facts/case-subjects';
import type { Fact } from '../../src/facts/fact';
import { SUBJECT_KINDS, type Subject } from '../../src/facts/subject';
import { asKnownOn } from '../../src/record/as-known-on';
import type { Child, ChildInPlacementCasePlan, Family } from '../../src/record/case-record';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { away } from './child/child-facts';

const AS_OF = '2026-09-15';

const HELD: Child = { legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }] };
const PLACED: Child = { ...HELD, placements: [away('2026-03-02')] };

/** One of everything that a child's record lists, each saying nothing. */
const EMPTY_EVENTS: Child = {
  parents: [{}],
  siblings: [{}],
  permanency: {},
  court: { permanencyPlanMotions: [{}] },
  permanencyHearings: [{}],
  caseReviews: [{}],
  planHearingRequests: [{}],
  agencyVisits: [{}],
  siblingRights: { meetings: [{}] },
  guardianship: {},
  consumerReports: [{}],
  exitDocuments: {},
  extendedCare: {},
};

const EMPTY_PLAN: Partial<ChildInPlacementCasePlan> = {
  services: [{}],
  priorityNeeds: [{}],
  objectives: [{ actionSteps: [{}], progress: { evaluations: [{}], barriers: [{}] } }],
  participants: [{}],
  nonParticipation: [{}],
};

const ON = { occurred: true, on: '2026-05-05' } as const;

/** One of each event, all on one day. */
const EVENTS: Child = {
  dateOfBirth: '2008-10-01',
  casePlan: { extent: 'excerpt', developedOn: ON.on },
  earlierCasePlans: [],
  relativesNotified: ON,
  permanency: {
    prognosis: { judgment: 'notPoor', assessedOn: ON.on },
    concurrentPermanencyPlan: ON,
    childConsulted: ON,
  },
  court: {
    reviewHearing: ON,
    terminationPetition: ON,
    permanencyPlanMotions: [{ on: ON.on }],
  },
  permanencyHearings: [{ on: ON.on }],
  caseReviews: [{ kind: 'administrative', held: ON }],
  agencyVisits: [{ on: ON.on, reported: true }],
  siblingRights: { meetings: [{ on: ON.on }] },
  consumerReports: [{ on: ON.on }],
};

/** Records that say next to nothing: what a fact makes of silence, and of a child to whom nothing applies. */
const SPARSE: { readonly [name: string]: { readonly family?: Family; readonly child: Child } } = {
  'nothing at all': { child: {} },
  'a whole family plan that says nothing': { family: { casePlan: { extent: 'whole' } }, child: {} },
  'an open case, and lists that are empty': {
    family: { case: { status: 'open' }, people: [], services: [], earlierCasePlans: [] },
    child: {
      legalStatus: [],
      placements: [],
      caseReviews: [],
      permanencyHearings: [],
      agencyVisits: [],
      consumerReports: [],
    },
  },
  'a child at home': { child: { legalStatus: [], placements: [] } },
  'an adult at home': { child: { legalStatus: [], placements: [], dateOfBirth: '2005-05-05' } },
  'a child held, placements unknown': { child: HELD },
  'a child placed on a day': { child: PLACED },
  'a child placed on an unknown day': { child: { ...HELD, placements: [{ ...away(null) }] } },
  'a placed child, and events that say nothing': { child: { ...PLACED, ...EMPTY_EVENTS } },
  'a child at home, and events that say nothing': {
    child: { legalStatus: [], placements: [], ...EMPTY_EVENTS },
  },
  'a youth at home, and events on a day': { child: { legalStatus: [], placements: [], ...EVENTS } },
  'a youth placed on an unknown day, and events on a day': {
    child: { ...HELD, placements: [{ ...away(null) }], ...EVENTS },
  },
  'a youth placed after events on a day': {
    child: {
      legalStatus: [{ basis: 'orderOfTemporaryCustody', from: '2026-06-02' }],
      placements: [away('2026-06-02')],
      ...EVENTS,
    },
  },
  'a youth placed before events on a day': {
    child: { ...PLACED, ...EVENTS },
  },
  'a youth placed long ago, no plan': {
    child: {
      dateOfBirth: '2008-10-01',
      legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: '2024-03-02' }],
      placements: [away('2024-03-02')],
      casePlan: { onFile: false },
      caseReviews: [],
      permanencyHearings: [],
      agencyVisits: [],
    },
  },
  'a whole plan that says nothing': {
    child: { ...PLACED, casePlan: { extent: 'whole', developedOn: '2026-04-01', ...EMPTY_PLAN } },
  },
  'an excerpt of a plan that says nothing': {
    child: { ...PLACED, casePlan: { extent: 'excerpt', developedOn: '2026-04-01', ...EMPTY_PLAN } },
  },
  'a whole draft with nothing in it': {
    child: { legalStatus: [], placements: [], casePlan: { extent: 'whole' } },
  },
};

const subjects = Object.entries(SPARSE).map(([name, { family = {}, child }]) => {
  const { record, issues } = parseCaseRecord({ family, children: [child] });
  if (issues.length > 0) throw new Error(`${name}: ${JSON.stringify(issues)}`);
  return { name, subjectsNow: () => subjectsOf(asKnownOn(record, AS_OF), AS_OF, allRuleset().parameter) };
});

/** The names of the records, in the order of the values. */
export const SPARSE_RECORDS: readonly string[] = Object.keys(SPARSE);

/** What a fact is in each record, of each subject of its kind in turn; a dash where the record has none. */
export const inSparseRecords = (fact: Fact): string =>
  subjects
    .map(({ subjectsNow }) => {
      const ofKind: readonly Subject[] = subjectsNow()[fact.subject];
      return ofKind.map((subject) => String(fact.compute(subject))).join(' ') || '-';
    })
    .join(' | ');

/** The kinds of subjects of which no sparse record has one: a test would hold nothing of their facts. */
export const kindsLeftOut = (): readonly string[] =>
  SUBJECT_KINDS.filter((kind) => subjects.every(({ subjectsNow }) => subjectsNow()[kind].length === 0));
