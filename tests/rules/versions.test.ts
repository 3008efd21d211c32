import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/record/case-record';
import type { Rule } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { instrumentWith, rulesetOn, ruleWith } from '../report/hand-made-ruleset';
import { baseline, baselineNames } from './cases';
import { gapsAndOverlaps, parameterGaps, versionsIn } from './versions';

const EXAMPLES = join(dirname(fileURLToPath(import.meta.url)), '../../docs/examples');

const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.json') && name !== 'index.json')
  .map((name) => ({ name, record: JSON.parse(readFileSync(join(EXAMPLES, name), 'utf8')) as CaseRecord }));
const baselines = baselineNames.map((name) => ({ name, record: baseline(name).record }));

/** The first day of each quarter, and the day before it, from 2014 to 2030. */
const QUARTERS = Array.from({ length: 17 }, (_, year) =>
  ['01-01', '03-31', '04-01', '06-30', '07-01', '09-30', '10-01', '12-31'].map(
    (day) => `${2014 + year}-${day}`,
  ),
).flat();

/** The days on which some rule or value begins or ends, and the days around them, are the quarters' own first days. */
const changes = allRuleset().rules.flatMap(({ rule }) => [rule.inForce.from, rule.inForce.until]);

describe('the rules through time', () => {
  it('begin and end on days that are looked at', () => {
    expect(changes.filter((day) => day !== null && !QUARTERS.includes(day))).toEqual([]);
  });

  it('leave no gap and do not overlap, in any example or baseline on any of these days', () => {
    expect(gapsAndOverlaps(allRuleset(), [...examples, ...baselines], QUARTERS)).toEqual([]);
  });

  it('have a value of every parameter on each day from its first on', () => {
    expect(parameterGaps(allRuleset(), QUARTERS)).toEqual([]);
  });
});

describe('the check', () => {
  const CHILD = [{ name: 'a child', record: { children: [{ id: 'c1' }] } }];
  const DAYS = ['2026-02-28', '2026-03-01', '2026-06-30', '2026-07-01', '2026-07-02'];
  const version = (id: string, from: string | null, until: string | null): Rule =>
    ruleWith({ id, inForce: { from, until } });
  const checked = (...rules: Rule[]) =>
    gapsAndOverlaps(rulesetOn({ asked: true, done: false }, [instrumentWith({ rules })]), CHILD, DAYS);

  it('passes versions that follow one another, the first of which may begin late', () => {
    expect(checked(version('old', '2026-03-01', '2026-06-30'), version('new', '2026-07-01', null))).toEqual(
      [],
    );
  });

  it('finds a day between them', () => {
    expect(checked(version('old', '2026-03-01', '2026-06-30'), version('new', '2026-07-02', null))).toEqual([
      'a child on 2026-07-01: none of old, new',
    ]);
  });

  it('finds a day on which both are in force', () => {
    expect(checked(version('old', null, '2026-07-01'), version('new', '2026-07-01', null))).toEqual([
      'a child on 2026-07-01: old and new',
    ]);
  });

  it('finds a duty that ends without another in its place', () => {
    expect(checked(version('old', null, '2026-07-01'))).toEqual(['a child on 2026-07-02: none of old']);
  });

  it('takes duties that stand side by side for no versions', () => {
    expect(versionsIn([version('one', null, null), version('other', null, null)])).toEqual([]);
  });

  it('finds a parameter without a value, and one with two', () => {
    const parameter = (values: { from: string | null; value: number }[]) =>
      rulesetOn({ asked: true, done: false }, [
        instrumentWith({
          parameters: [{ id: 'limit', label: 'Limit', unit: 'years', provision: 'example-act.1', values }],
        }),
      ]);
    const twice = [
      { from: '2026-03-01', value: 1 },
      { from: '2026-03-01', value: 2 },
    ];
    expect(parameterGaps(parameter(twice), DAYS)).toEqual(['limit: two values from one day']);
    expect(parameterGaps(parameter([{ from: '2026-03-01', value: 1 }]), DAYS)).toEqual([]);
  });
});
