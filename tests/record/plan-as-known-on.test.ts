import { describe, expect, it } from 'vitest';
import { asKnownOn } from '../../src/record/as-known-on';
import type { CaseRecord, Child, FamilyCasePlan, NoPlanOnFile } from '../../src/record/case-record';

const DAY = '2026-06-15';
const BEFORE = '2026-06-14';
const AFTER = '2026-06-16';

type Earlier = Child['earlierCasePlans'];

const whole = { extent: 'whole', kind: 'ongoing', developedOn: DAY } as const;
const from = (developedOn: string | { unknown: true }) => ({ extent: 'excerpt', unknown: true, developedOn });

/** The plan of a child, or of a family, whose present one was developed on the day. */
const planOf = {
  child: (earlierCasePlans: Earlier, asOf: string) =>
    asKnownOn({ children: [{ casePlan: whole, earlierCasePlans }] } as CaseRecord, asOf).children?.[0]
      ?.casePlan,
  family: (earlierCasePlans: Earlier, asOf: string) =>
    asKnownOn({ family: { casePlan: whole, earlierCasePlans } } as CaseRecord, asOf).family?.casePlan,
};

describe.each(['child', 'family'] as const)('the plan of a %s, developed on the day', (whose) => {
  const plan = planOf[whose];

  it.each([DAY, AFTER])('is in use on %s, whatever came before it', (asOf) => {
    for (const earlier of [null, [], [{ developedOn: '2026-01-05' }]])
      expect(plan(earlier, asOf)).toEqual(whole);
  });

  it.each<[string, Earlier | undefined, unknown]>([
    ['that there was none', [], { onFile: false }],
    ['nothing', null, null],
    ['nothing, and says nothing', undefined, null],
    ['one', [{ developedOn: '2026-01-05' }], from('2026-01-05')],
    [
      'two, of which the latest counts',
      [{ developedOn: '2026-03-01' }, { developedOn: '2026-01-05' }],
      from('2026-03-01'),
    ],
    ['one of the very day before', [{ developedOn: BEFORE }], from(BEFORE)],
    ['one that came only later', [{ developedOn: AFTER }], { onFile: false }],
    ['one then, and one later', [{ developedOn: '2026-01-05' }, { developedOn: AFTER }], from('2026-01-05')],
    ['one whose day is not recorded', [{ id: 'e1', developedOn: null }], from({ unknown: true })],
    ['one that says nothing of its day', [{ id: 'e1' }], from({ unknown: true })],
  ])('the day before, where the record knows of earlier plans %s', (_, earlier, expected) => {
    expect(plan(earlier, BEFORE)).toEqual(expected);
  });
});

describe('a plan', () => {
  const keeps = (casePlan: FamilyCasePlan | NoPlanOnFile | null) => {
    const record: CaseRecord = { family: { casePlan }, children: [{ casePlan, earlierCasePlans: [] }] };
    expect(asKnownOn(record, BEFORE)).toEqual(record);
  };

  it('that is a draft, without its day, or not there stays as it is', () => {
    keeps({ extent: 'whole' });
    keeps({ extent: 'whole', developedOn: null });
    keeps({ extent: 'excerpt', developedOn: { unknown: true } });
    keeps({ onFile: false });
    keeps(null);
  });

  it('keeps its place: objectives and children are not dropped', () => {
    const objectives = [{ id: 'o1', progress: { evaluations: [{ on: AFTER }] } }, { id: 'o2' }];
    const record: CaseRecord = {
      children: [
        { id: 'c1', casePlan: whole },
        { id: 'c2', casePlan: { extent: 'whole', objectives } },
      ],
    };
    const known = asKnownOn(record, BEFORE).children;
    expect(known?.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(known?.[1]?.casePlan).toEqual({
      extent: 'whole',
      objectives: [{ id: 'o1', progress: { evaluations: [] } }, { id: 'o2' }],
    });
  });
});
