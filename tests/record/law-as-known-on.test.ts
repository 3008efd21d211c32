import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/counting';
import { asKnownOn } from '../../src/record/as-known-on';
import type { CaseRecord, Child, ChildInPlacementCasePlan } from '../../src/record/case-record';
import { readRulesJson } from '../rules/rule-folders';

const DAY = '2026-06-15';

const childOn = (parts: Child, asOf: string): Child | undefined =>
  asKnownOn({ children: [{ id: 'c1', ...parts }] }, asOf).children?.[0];

const planOf = (child: Child | undefined) => child?.casePlan as ChildInPlacementCasePlan | undefined;

const happened = { occurred: true, on: DAY } as const;
const NOT = { occurred: false };

describe('what the law asks about, the day before it happened and on the day', () => {
  it.each<[string, Child, (child: Child | undefined) => unknown, unknown, unknown]>([
    ['a notice', { relativesNotified: happened }, (child) => child?.relativesNotified, NOT, happened],
    [
      'a petition',
      { court: { terminationPetition: happened } },
      (child) => child?.court?.terminationPetition,
      NOT,
      happened,
    ],
    [
      'a motion',
      { court: { permanencyPlanMotions: [{ on: DAY }] } },
      (child) => child?.court?.permanencyPlanMotions,
      [],
      [{ on: DAY }],
    ],
    [
      'a hearing',
      { permanencyHearings: [{ on: DAY }] },
      (child) => child?.permanencyHearings,
      [],
      [{ on: DAY }],
    ],
    [
      'a review that was scheduled before',
      {
        caseReviews: [
          { scheduledFor: DAY, held: happened, attorneyNotified: { occurred: true, on: '2026-05-20' } },
        ],
      },
      (child) => child?.caseReviews,
      [{ scheduledFor: DAY, held: NOT, attorneyNotified: { occurred: true, on: '2026-05-20' } }],
      [{ scheduledFor: DAY, held: happened, attorneyNotified: { occurred: true, on: '2026-05-20' } }],
    ],
    [
      'a request',
      { planHearingRequests: [{ requestedOn: DAY }] },
      (child) => child?.planHearingRequests,
      [],
      [{ requestedOn: DAY }],
    ],
    [
      'the hearing of a request',
      { planHearingRequests: [{ requestedOn: '2026-06-01', hearing: happened }] },
      (child) => child?.planHearingRequests,
      [{ requestedOn: '2026-06-01', hearing: NOT }],
      [{ requestedOn: '2026-06-01', hearing: happened }],
    ],
    [
      'an event of a placement',
      { placements: [{ startDate: '2026-06-01', qualifiedAssessment: happened }] },
      (child) => child?.placements,
      [{ startDate: '2026-06-01', qualifiedAssessment: NOT }],
      [{ startDate: '2026-06-01', qualifiedAssessment: happened }],
    ],
    [
      'a document on leaving care',
      { exitDocuments: { birthCertificate: { eligible: true, provided: happened } } },
      (child) => child?.exitDocuments?.birthCertificate,
      { eligible: true, provided: NOT },
      { eligible: true, provided: happened },
    ],
    [
      'a meeting',
      { siblingRights: { meetings: [{ on: DAY }] } },
      (child) => child?.siblingRights,
      { meetings: [] },
      { meetings: [{ on: DAY }] },
    ],
    [
      'a revision of the plan',
      { casePlan: { extent: 'whole', developedOn: '2026-01-10', revisedOn: DAY } },
      (child) => planOf(child)?.revisedOn,
      { unknown: true },
      DAY,
    ],
    [
      'an event in a plan',
      {
        casePlan: {
          extent: 'whole',
          additionalContents: { transitioningDueToAge: { transitionPlanDeveloped: happened } },
        },
      },
      (child) => planOf(child)?.additionalContents?.transitioningDueToAge?.transitionPlanDeveloped,
      NOT,
      happened,
    ],
  ])('%s', (_, parts, look, before, from) => {
    expect(look(childOn(parts, addDays(DAY, -1)))).toEqual(before);
    expect(look(childOn(parts, DAY))).toEqual(from);
    expect(look(childOn(parts, addDays(DAY, 1)))).toEqual(from);
  });

  it('is left alone where nothing happens later: the very same parts', () => {
    const { record, asOf } = readRulesJson<{ record: CaseRecord; asOf: string }>(
      '_baselines/child-in-placement-under-law.json',
    );
    const [child] = record.children ?? [];
    const [known] = asKnownOn(record, asOf).children ?? [];
    expect(known).toEqual(child);
    expect(known?.placements).toBe(child?.placements);
    expect(known?.permanencyHearings).toBe(child?.permanencyHearings);
  });
});
