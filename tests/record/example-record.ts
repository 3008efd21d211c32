import type { CaseRecord, Child, ChildInPlacementCasePlan, Objective } from '../../src/record/case-record';

const text = (about: string) =>
  `Invented narrative about ${about}, long enough to look like a paragraph that a worker would write.`;

function objective(number: number): Objective {
  return {
    id: `o${number}`,
    statement: { narrative: text(`objective ${number}`), updatedOn: '2026-03-02' },
    needIds: [`n${number}`],
    supportsGoal: true,
    priority: number,
    measure: text('how the objective is measured'),
    fsnaItems: ['item 3'],
    progress: {
      evaluations: [
        { by: 'dcf', on: '2026-03-01' },
        { by: 'parent', partyId: 'p1', on: '2026-03-01' },
        { by: 'serviceProvider', partyId: 'v1', on: '2026-03-03' },
      ],
      providerFeedback: { unknown: true },
      barriers:
        number === 1
          ? { none: true }
          : [{ id: 'b1', description: text('a barrier'), howAddressed: text('help') }],
    },
    actionSteps: [
      { id: 's1', party: 'parent', partyId: 'p1', description: text('a step'), targetDate: '2026-06-01' },
      {
        id: 's2',
        party: 'child',
        description: text('a step'),
        measure: { notApplicable: 'invented reason' },
      },
      {
        id: 's3',
        party: 'serviceProvider',
        partyId: 'v1',
        description: text('a step'),
        targetDate: { unknown: true },
      },
    ],
  };
}

function plan(): ChildInPlacementCasePlan {
  return {
    extent: 'whole',
    kind: 'ongoing',
    developedOn: '2026-03-05',
    language: 'en',
    audioLanguage: { unknown: true },
    participants: [
      { party: 'child' },
      { party: 'parent', partyId: 'p1' },
      { party: 'serviceProvider', partyId: 'v1' },
    ],
    nonParticipation: [{ who: 'parent', partyId: 'p2', reason: 'invented reason' }],
    reviewPeriod: { from: '2025-09-05', to: '2026-03-05' },
    assessment: { narrative: text('the assessment'), updatedOn: '2026-03-01' },
    serviceProvisions: text('services'),
    monitoring: text('monitoring'),
    services: [
      { id: 's1', label: 'Invented counselling', need: text('a need'), culturalNeed: true, providerId: 'v1' },
      {
        id: 's2',
        label: 'Invented tutoring',
        need: text('a need'),
        culturalNeed: false,
        providerId: { none: true },
      },
    ],
    culturalNeeds: { notApplicable: 'invented reason' },
    contents: {
      reasonsForPlacement: { placement: text('the placement'), continuedPlacement: text('its continuation') },
      descriptionOfChild: { description: text('the child'), strengths: text('strengths'), unknown: true },
      physicalHealth: { narrative: text('health'), updatedOn: '2026-02-20' },
      substanceUse: { notApplicable: 'invented reason' },
    },
    otherAreas: {
      currentPlacement: { stability: text('stability') },
      childsPerspective: text('the perspective'),
    },
    additionalContents: { age13AndOlder: { narrative: text('the transition') } },
    priorityNeeds: [
      { id: 'n1', label: 'Need one', fsnaItem: 'item 3' },
      { id: 'n2', label: 'Need two' },
    ],
    fsna: { occurred: true, on: '2026-02-15' },
    exemptions: [{ party: 'parent', partyId: 'p2', reason: 'invented reason' }],
    objectives: [objective(1), objective(2)],
  };
}

function child(number: number): Child {
  return {
    id: `c${number}`,
    dateOfBirth: '2012-05-04',
    underSupervision: true,
    dcfCaseOpen: true,
    parents: [
      { personId: 'p1', rights: 'intact' },
      { personId: 'p2', rights: 'terminated', terminatedOn: '2025-11-03' },
    ],
    legalStatus: [
      { basis: 'orderOfTemporaryCustody', from: '2025-01-10', until: '2025-03-20' },
      { basis: 'commitmentAbuseNeglectUncaredFor', from: '2025-03-20', until: null },
    ],
    placements: [
      { startDate: '2025-01-10', endDate: '2025-02-01', setting: 'groupHomeShelterCare' },
      {
        startDate: '2025-02-01',
        endDate: 'unknown',
        setting: 'relativeFosterFamilyHome',
        trialHomeVisit: false,
      },
    ],
    permanency: {
      goal: 'reunification',
      concurrentGoal: 'adoption',
      prognosis: { judgment: 'poor', assessedOn: '2025-06-30' },
      concurrentPermanencyPlan: { occurred: true, on: '2025-07-08' },
    },
    transitioningDueToAge: { expected: false },
    casePlan: plan(),
    earlierCasePlans: [{ id: 'e1', kind: 'initial', developedOn: '2025-03-01' }],
  };
}

/** A record without a fault that uses each kind of field. Every name and day in it is invented. */
export function exampleRecord(): CaseRecord {
  return {
    id: 'r1',
    family: {
      primaryLanguage: 'en',
      case: {
        status: 'open',
        program: 'ongoingServices',
        entryRoute: 'substantiated',
        openedOn: '2025-01-02',
        closedOn: null,
      },
      people: [
        { id: 'p1', role: 'parent', deceased: false, whereabouts: 'known' },
        { id: 'p2', role: 'parent', deceased: false, whereabouts: 'unknown' },
      ],
      services: [
        { id: 'f1', kind: 'visitation', recipientId: 'p1', startedOn: '2025-02-01', endedOn: '2025-12-01' },
        {
          id: 'f2',
          kind: 'other',
          label: 'Invented service',
          recipientId: 'c1',
          addressesIdentifiedNeed: true,
        },
      ],
      casePlan: {
        extent: 'excerpt',
        kind: 'ongoing',
        developedOn: '2025-08-01',
        participants: [{ party: 'family' }],
      },
      earlierCasePlans: [{ id: 'e1', kind: 'initial', developedOn: '2025-02-01' }],
    },
    children: [child(1), { id: 'c2', residence: 'home', casePlan: { onFile: false } }],
  };
}
