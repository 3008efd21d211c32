import { describe, expect, it } from 'vitest';
import type { RuleChanges } from '../../src/comparison/caseload-diff';
import { diffOverCaseload, type CaseloadOptions } from '../../src/comparison/diff-over-caseload';
import { CaseRecordError } from '../../src/evaluate-case';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { instrumentWith, ruleWith, rulesetOn } from '../report/hand-made-ruleset';

const DAY = '2026-06-30';

/** A record of one child, called as its case. */
const caseOf = (id: string | null, children: readonly object[] = [{ id: 'c1' }]) => ({
  ...(id === null ? {} : { id }),
  children,
});

/** Rules under which the thing is asked of every child, and is done or not, or not known to be. */
const rules = (done: boolean | null, asked: boolean | null = true): Ruleset => rulesetOn({ asked, done });

const between = (before: Ruleset, after: Ruleset, parts: Partial<CaseloadOptions> = {}): CaseloadOptions => ({
  before: { asOf: DAY, ruleset: before },
  after: { asOf: DAY, ruleset: after },
  ...parts,
});

const KINDS = [
  'newlyNotMet',
  'newlyUndetermined',
  'newlyPending',
  'newlyMet',
  'noLongerApplicable',
  'noLongerLookedInto',
] as const;

/** The kinds of change that happened at all. */
const happened = (rule: RuleChanges | undefined) => KINDS.filter((kind) => (rule?.[kind].findings ?? 0) > 0);

describe('over a caseload, by rule', () => {
  it.each<[string, Ruleset, Ruleset, (typeof KINDS)[number][]]>([
    ['met, then not: newly not met', rules(true), rules(false), ['newlyNotMet']],
    ['not asked of, then not met: newly not met', rules(false, false), rules(false), ['newlyNotMet']],
    ['not met, then met: newly met', rules(false), rules(true), ['newlyMet']],
    [
      'met, then not known: newly undetermined, and never met',
      rules(true),
      rules(null),
      ['newlyUndetermined'],
    ],
    [
      'not met, then not known: newly undetermined, and never met',
      rules(false),
      rules(null),
      ['newlyUndetermined'],
    ],
    ['not known, then met: newly met', rules(null), rules(true), ['newlyMet']],
    ['not known, then not met: newly not met', rules(null), rules(false), ['newlyNotMet']],
    [
      'not met, then not asked for: no longer applicable, and not met',
      rules(false),
      rules(false, false),
      ['noLongerApplicable'],
    ],
    ['not known as before: nothing', rules(null), rules(null), []],
    ['met as before: nothing', rules(true), rules(true), []],
  ])('%s', (_, before, after, kinds) => {
    const { rules: changed, cases } = diffOverCaseload([caseOf('r1')], between(before, after));
    expect(changed.flatMap(happened)).toEqual(kinds);
    expect(cases).toEqual({ compared: 1, changed: kinds.length, unchanged: 1 - kinds.length, notRead: 0 });
  });

  it('a rule that is not among the later rules is not looked into any more, and one that is new counts as its own', () => {
    const renamed = rulesetOn({ asked: true, done: false }, [
      instrumentWith({ rules: [ruleWith({ id: 'other-thing-done', title: 'The other thing is done' })] }),
    ]);
    const { rules: changed } = diffOverCaseload([caseOf('r1')], between(rules(false), renamed));
    expect(changed.map((rule) => [rule.ruleId, rule.title, happened(rule)])).toEqual([
      ['other-thing-done', 'The other thing is done', ['newlyNotMet']],
      ['thing-done', 'The thing is done', ['noLongerLookedInto']],
    ]);
    expect(changed[0]?.citations).toEqual(['example-act, 1']);
  });

  it('findings and cases are counted apart, and the first cases are named', () => {
    const children = [{ id: 'c1' }, { id: 'c2' }];
    const records = [caseOf('r1', children), caseOf('r2'), caseOf('r3'), caseOf('none', [])];
    const { rules: changed, cases } = diffOverCaseload(
      records,
      between(rules(true), rules(false), { examples: 2 }),
    );
    expect(changed[0]?.newlyNotMet).toEqual({ findings: 4, cases: 3, examples: ['r1', 'r2'] });
    expect(cases).toEqual({ compared: 4, changed: 3, unchanged: 1, notRead: 0 });
  });

  it('five cases are named unless told otherwise; a case is called by its id, its number, or as one says', () => {
    const records = [null, 'r2', '  ', ...'4567'].map((id) => caseOf(id));
    const named = (parts: Partial<CaseloadOptions>) =>
      diffOverCaseload(records, between(rules(true), rules(false), parts)).rules[0]?.newlyNotMet.examples;
    expect(named({})).toEqual(['#1', 'r2', '#3', '4', '5']);
    expect(named({ caseId: (_, number) => `row ${number}`, examples: 1 })).toEqual(['row 1']);
  });

  it('says which days and rules were compared', () => {
    const [before, after] = [rules(true), rules(false)];
    const { before: was, after: is } = diffOverCaseload([], {
      before: { asOf: DAY, ruleset: before },
      after: { asOf: '2026-07-01', ruleset: after },
    });
    expect(was).toMatchObject({ asOf: DAY, rulesVersion: before.version, rulesDigest: before.digest() });
    expect(is).toMatchObject({ asOf: '2026-07-01', rulesDigest: after.digest() });
  });

  it('is of every document’s rules on both sides unless told otherwise, or of some authorities', () => {
    const turning = {
      children: [
        {
          id: 'c1',
          dateOfBirth: '2013-07-01',
          legalStatus: [{ basis: 'commitmentAbuseNeglectUncaredFor', from: '2026-01-05' }],
          placements: [{ startDate: '2026-01-05', setting: 'relativeFosterFamilyHome' }],
          casePlan: { extent: 'whole', developedOn: '2026-02-01' },
        },
      ],
    };
    const sides = { before: { asOf: '2026-06-30' }, after: { asOf: '2026-07-01' } };
    const changed = diffOverCaseload([turning], sides).rules.map(({ ruleId }) => ruleId);
    expect(changed).toContain('additional-contents-for-older-child-included');
    const stateLaw = {
      before: { ...sides.before, authorities: ['dcfPolicy'] },
      after: { ...sides.after, authorities: ['dcfPolicy'] },
    } as const;
    expect(diffOverCaseload([turning], stateLaw).rules.map(({ ruleId }) => ruleId)).toEqual([
      'additional-contents-for-older-child-included',
    ]);
  });
});

describe('a record that cannot be read', () => {
  it('is listed with its issues and its place, and counted as nothing else', () => {
    const broken = { id: 'r2', children: [{ id: 'c1', dateOfBirth: '2012-02-31' }] };
    const result = diffOverCaseload([caseOf('r1'), broken, 7], between(rules(true), rules(true)));
    expect(result.cases).toEqual({ compared: 1, changed: 0, unchanged: 1, notRead: 2 });
    expect(result.notRead.map(({ caseId, number, issues }) => [caseId, number, issues[0]?.pointer])).toEqual([
      ['r2', 2, '/children/0/dateOfBirth'],
      ['#3', 3, ''],
    ]);
  });
});

describe('the records', () => {
  it('are taken one by one: the next is asked for when the one before was compared', () => {
    const taken: string[] = [];
    function* records() {
      for (const id of ['r1', 'r2', 'r3']) {
        taken.push(id);
        yield caseOf(id);
      }
    }
    const seen: string[] = [];
    diffOverCaseload(
      records(),
      between(rules(true), rules(false), { caseId: () => String(seen.push(taken.join())) }),
    );
    expect(seen).toEqual(['r1', 'r1,r2', 'r1,r2,r3']);
  });

  it('are not asked for where the options are wrong', () => {
    const records = {
      [Symbol.iterator]: () => {
        throw new Error('asked for');
      },
    };
    for (const wrong of [{ asOf: '2026-02-30' }, { asOf: DAY, authorities: ['x'] }, {}, undefined]) {
      const sides = { before: { asOf: DAY }, after: wrong } as unknown as CaseloadOptions;
      expect(() => diffOverCaseload(records as Iterable<unknown>, sides)).toThrow(CaseRecordError);
    }
  });
});
