import { expect, it } from 'vitest';
import { turnOf } from '../../src/forecast/render/turn';
import type { Finding } from '../../src/report/report';
import { finding } from '../report/render/example-reports';

const one = (outcome: Finding['outcome'], parts: Partial<Finding> = {}) =>
  finding({ ruleId: 'r', outcome, ...parts });

const DUE = { dueDate: '2026-09-02' };
const met = one('met');
const notApplicable = one('notApplicable');
const missing = one('notMet', { severity: 'error', curable: true });
const overdue = one('notMet', { severity: 'error', curable: true, ...DUE });
const doneLate = one('notMet', { curable: false, late: true, ...DUE });
const restsOnAnother = { ...overdue, provisions: ['another'] };
const pending = one('pending', { severity: 'info', ...DUE });
const open = one('undetermined', { couldBe: ['met', 'pending'], ...DUE });
const openPast = one('undetermined', { couldBe: ['met', 'notMet'], ...DUE });
const openOtherwise = one('undetermined', { couldBe: ['met', 'pending', 'notApplicable'], ...DUE });
const harmless = one('undetermined', { severity: 'info', couldBe: ['met', 'notApplicable'] });

it.each([
  ['begins', null, pending],
  ['begins', notApplicable, missing],
  ['begins', notApplicable, open],
  ['begins', harmless, missing],
  ['begins', met, pending],
  ['overdue', pending, overdue],
  ['overdue', null, overdue],
  ['overdue', openPast, overdue],
  ['perhapsOverdue', open, openPast],
  ['standsDifferently', overdue, openPast],
  ['standsDifferently', open, missing],
  ['standsDifferently', missing, { ...missing, severity: 'warning' as const }],
  ['standsDifferently', pending, { ...pending, dueDate: '2026-10-02' }],
  ['standsDifferently', overdue, doneLate],
  ['settled', missing, met],
  ['settled', missing, harmless],
  ['noLongerApplies', pending, notApplicable],
  ['noLongerApplies', overdue, null],
  [null, open, openOtherwise],
  [null, overdue, restsOnAnother],
  [null, met, notApplicable],
  [null, null, notApplicable],
  [null, met, null],
  [null, notApplicable, harmless],
] as const)('a change comes to %s', (turn, before, after) => {
  expect(turnOf({ before, after })).toBe(turn);
});
