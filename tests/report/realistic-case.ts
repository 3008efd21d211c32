import type { CaseRecord, Child, ChildInPlacementCasePlan, Objective } from '../../src/record/case-record';

/** What a record says in one of two versions: the answers are the same, every value is another. */
interface Version {
  readonly narrative: string;
  readonly born: string;
  readonly placed: string;
  readonly assessed: string;
  readonly developed: string;
  readonly reviewFrom: string;
  readonly reviewTo: string;
  readonly evaluated: string;
  readonly target: string;
  readonly language: string;
  readonly goal: 'adoption' | 'livingWithRelatives';
  readonly setting: 'nonRelativeFosterFamilyHome' | 'residentialTreatmentCenter';
  readonly entryRoute: 'substantiated' | 'other';
  readonly priority: number;
}

export const AS_OF = '2026-09-15';

export const FIRST: Version = {
  narrative: 'zqone',
  born: '2009-05-04',
  placed: '2026-01-14',
  assessed: '2026-02-17',
  developed: '2026-08-21',
  reviewFrom: '2026-02-23',
  reviewTo: '2026-08-19',
  evaluated: '2026-08-13',
  target: '2026-11-26',
  language: 'es',
  goal: 'adoption',
  setting: 'nonRelativeFosterFamilyHome',
  entryRoute: 'substantiated',
  priority: 90_210,
};

export const SECOND: Version = {
  narrative: 'zqtwo',
  born: '2008-12-30',
  placed: '2025-12-23',
  assessed: '2026-01-29',
  developed: '2026-07-27',
  reviewFrom: '2026-01-22',
  reviewTo: '2026-07-16',
  evaluated: '2026-07-10',
  target: '2027-03-31',
  language: 'pt',
  goal: 'livingWithRelatives',
  setting: 'residentialTreatmentCenter',
  entryRoute: 'other',
  priority: 777,
};

const objective = ({ narrative, evaluated, target, priority }: Version): Objective => ({
  id: 'o1',
  statement: { narrative, updatedOn: evaluated },
  priority,
  progress: { evaluations: [{ by: 'dcf', on: evaluated }], barriers: [{ id: 'b1', description: narrative }] },
  actionSteps: [{ id: 's1', party: 'child', description: narrative, targetDate: target }],
});

const plan = (version: Version): ChildInPlacementCasePlan => ({
  extent: 'whole',
  kind: 'ongoing',
  developedOn: version.developed,
  language: version.language,
  participants: [{ party: 'child' }],
  nonParticipation: [{ who: 'parent', reason: version.narrative }],
  reviewPeriod: { from: version.reviewFrom, to: version.reviewTo },
  assessment: version.narrative,
  services: [{ id: 'v1', label: version.narrative, culturalNeed: { unknown: true }, providerId: 'x1' }],
  contents: { physicalHealth: { notApplicable: version.narrative }, substanceUse: { unknown: true } },
  objectives: [objective(version)],
});

const placed = (version: Version): Child => ({
  id: 'c1',
  dateOfBirth: version.born,
  underSupervision: true,
  parents: [{ personId: 'p1' }],
  legalStatus: [{ basis: 'orderOfTemporaryCustody', from: version.placed }],
  placements: [{ startDate: version.placed, setting: version.setting, trialHomeVisit: false }],
  permanency: {
    goal: version.goal,
    concurrentGoal: 'none',
    prognosis: { judgment: 'poor', assessedOn: version.assessed },
    concurrentPermanencyPlan: { occurred: true, on: version.developed },
  },
  casePlan: plan(version),
});

/** Late, overdue, not met, undetermined and not applicable: something of each. */
export const realisticCase = (version: Version): CaseRecord => ({
  id: 'r1',
  family: {
    primaryLanguage: version.language,
    case: {
      status: 'open',
      program: 'ongoingServices',
      entryRoute: version.entryRoute,
      openedOn: version.placed,
    },
    people: [{ id: 'p1', role: 'parent', deceased: false, whereabouts: 'known' }],
    services: [],
    casePlan: { extent: 'excerpt', developedOn: version.developed },
    earlierCasePlans: [{ id: 'e1', developedOn: version.reviewFrom }],
  },
  children: [
    placed(version),
    { ...placed(version), id: 'c2', casePlan: { onFile: false } },
    { id: 'c3', dateOfBirth: version.born, casePlan: null },
  ],
});
