import { expect, it } from 'vitest';
import { subjectsOf } from '../../../src/facts/case-subjects';
import { settlePriorityNeeds } from '../../../src/facts/plan/settle-priority-needs';
import type { Objective } from '../../../src/record/case-record';
import { PLACEHOLDER } from '../../../src/record/placeholder';

/** What is to be listed among the priority needs of a whole plan with these objectives. */
function needsFor(objectives: Objective[] | null, state = 'recorded'): readonly (readonly unknown[])[] {
  const record = { children: [{ id: 'c', casePlan: { extent: 'whole' as const, objectives } }] };
  const [plan] = subjectsOf(record, '2026-09-15', () => null).childInPlacementCasePlan;
  if (!plan) throw new Error('The record has no plan.');
  return settlePriorityNeeds(plan, state).map((changes) =>
    changes.map((change) => {
      expect(change).toMatchObject({ pointer: '/children/0/casePlan/priorityNeeds/-' });
      return 'value' in change ? change.value : change;
    }),
  );
}

it('lists each need that an objective names, once', () => {
  expect(needsFor([{ needIds: ['n1', 'n2'] }, {}, { needIds: ['n2', 'n3'] }, { needIds: null }])).toEqual([
    [{ id: 'n1' }, { id: 'n2' }, { id: 'n3' }],
  ]);
});

it('lists a new need where the objectives name none, or there are none', () => {
  expect(needsFor(null)).toEqual([[{ label: PLACEHOLDER }]]);
  expect(needsFor([{}, { needIds: [] }])).toEqual([[{ label: PLACEHOLDER }]]);
});

it('cannot make the list say anything else', () => {
  expect(needsFor(null, 'missing')).toEqual([]);
});
