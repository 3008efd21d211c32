import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { asKnownOn } from '../../src/record/as-known-on';
import type { CaseRecord } from '../../src/record/case-record';
import { positionOf } from '../../src/record/position';
import { instrumentWith, rulesetOn, ruleWith } from '../report/hand-made-ruleset';

const record: CaseRecord = {
  children: [
    {
      id: 'c1',
      placements: [
        { id: 'later', startDate: '2026-09-01' },
        { id: 'first', startDate: '2026-01-01', endDate: '2026-07-01' },
        { startDate: '2026-03-01' },
      ],
    },
  ],
};

describe('the place of an element in the caller’s list', () => {
  it('is remembered where elements before it are left out, and where the element itself changed', () => {
    const [child] = asKnownOn(record, '2026-06-15').children ?? [];
    expect(
      child?.placements?.map((placement, index) => [placement.startDate, positionOf(placement, index)]),
    ).toEqual([
      ['2026-01-01', 1],
      ['2026-03-01', 2],
    ]);
  });

  it('is its place in the list at hand where nothing is remembered', () => {
    expect(positionOf({}, 4)).toBe(4);
  });

  it('is where a finding’s pointer leads, and the number of an element without an id', () => {
    const rules = [ruleWith({ subject: 'placement', field: '/setting' })];
    const ruleset = rulesetOn({ asked: true, done: false }, [instrumentWith({ rules })]);
    const { findings } = evaluateCase(record, { asOf: '2026-06-15', ruleset });
    expect(findings.map(({ subject, pointer }) => [subject, pointer])).toEqual([
      ['child:c1/placement:first', '/children/0/placements/1/setting'],
      ['child:c1/placement:#3', '/children/0/placements/2/setting'],
    ]);
  });
});
