import { expect, it } from 'vitest';
import { deadlineSpells } from '../../src/forecast/deadline-spells';
import type { DeadlineForecast } from '../../src/forecast/forecast';
import { deadline } from '../report/render/example-reports';

const due = deadline({ status: 'due', dueDate: '2026-09-02' });
const overdue = deadline({ status: 'overdue', dueDate: '2026-09-02' });
const id = 'concurrent-plan@child:c1';
const change = (on: string, ...deadlines: readonly DeadlineForecast[]) => ({
  on,
  findings: [],
  deadlines: [...deadlines],
  requiredPlans: [],
});

it('a deadline stands one way from one day to the day of its next change', () => {
  const other = { ...due, ruleId: 'other' };
  const spells = deadlineSpells({
    from: '2026-08-01',
    deadlines: [due],
    changes: [
      change('2026-08-15', { id: 'other@child:c1', before: null, after: other }),
      change('2026-09-03', { id, before: due, after: overdue }),
      change('2026-12-01', { id, before: overdue, after: null }),
    ],
  });
  expect(spells).toEqual([
    { id, first: '2026-08-01', changesOn: '2026-09-03', deadline: due },
    { id: 'other@child:c1', first: '2026-08-15', changesOn: null, deadline: other },
    { id, first: '2026-09-03', changesOn: '2026-12-01', deadline: overdue },
  ]);
});
