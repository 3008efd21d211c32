import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/evaluator/condition';
import { rejection, rejectionOf } from '../rejected';
import { soundRuleset, type SoundRuleset } from '../sound-ruleset';

const asCondition = (condition: unknown) => condition as SoundRuleset['rule']['requires'];
const leaf = { fact: 'child.isInPlacement', operator: 'equal', value: true };

describe('the shape of the documents', () => {
  it('is sound to begin with', () => {
    expect(rejectionOf(soundRuleset().source)).toBe('nothing is wrong');
  });

  it.each([
    ['nothing', null, 'ruleset: must be an object'],
    ['no version', { instruments: [] }, 'ruleset: /version is missing'],
    [
      'an instrument without rules files',
      { version: '1', instruments: [{}] },
      'ruleset: /instruments/0/instrument is missing',
    ],
  ])('%s', (_, source, message) => {
    expect(rejectionOf(source)).toBe(message);
  });

  it.each<readonly [string, (ruleset: SoundRuleset) => void, string]>([
    [
      'an unknown member',
      ({ rule }) => Object.assign(rule, { priority: 1 }),
      'plan-developed: has an unknown member, priority',
    ],
    [
      'a missing one',
      ({ provision }) => Reflect.deleteProperty(provision, 'begins'),
      'example-act.1: /begins is missing',
    ],
    [
      'a missing code',
      ({ rule }) => Reflect.deleteProperty(rule, 'topic'),
      'plan-developed: /topic is missing',
    ],
    [
      'another type',
      ({ rule }) => Object.assign(rule, { assumptions: 'none' }),
      'plan-developed: /assumptions must be a list',
    ],
    [
      'an empty text',
      ({ rule }) => Object.assign(rule, { title: '' }),
      'plan-developed: /title must not be empty',
    ],
    [
      'no provisions',
      ({ rule }) => Object.assign(rule, { provisions: [] }),
      'plan-developed: /provisions must not be empty',
    ],
    [
      'no values',
      ({ parameters }) => Object.assign(parameters[0] ?? {}, { values: [] }),
      'leastAge: /values must not be empty',
    ],
    [
      'a file without heading',
      ({ instrument }) => Object.assign(instrument.ruleFiles[0] ?? {}, { heading: 7 }),
      'example-act: /ruleFiles/0/heading must be a text',
    ],
    [
      'an unknown code',
      ({ instrument }) => Object.assign(instrument.instrument, { authority: 'court' }),
      'example-act: /authority must be one of: dcfPolicy, stateLaw, federalLaw, otherDcfPolicy',
    ],
    [
      'a rule id in camel case',
      ({ rule }) => Object.assign(rule, { id: 'planDeveloped' }),
      'planDeveloped: /id must be in kebab-case: small letters, digits and hyphens',
    ],
    [
      'a day that is none',
      ({ rule }) => Object.assign(rule.inForce, { from: '2026-02-30' }),
      'plan-developed: /inForce/from must be a day of the calendar, YYYY-MM-DD',
    ],
    [
      'a field that is no pointer',
      ({ rule }) => Object.assign(rule, { field: 'casePlan' }),
      'plan-developed: /field must be a JSON Pointer, /casePlan/language',
    ],
  ])('%s', (_, breakIt, message) => {
    expect(rejection(breakIt)).toBe(message);
  });
});

describe('the shape of a condition', () => {
  it.each<readonly [string, unknown, string]>([
    ['a bare comparison', leaf, '/requires must begin with all, any, not or condition'],
    ['a text', 'childIsCovered', '/requires must begin with all, any, not or condition'],
    ['an empty object', {}, '/requires must begin with all, any, not or condition'],
    ['an empty all', { all: [] }, '/requires/all must not be empty'],
    ['an empty any', { all: [leaf, { any: [] }] }, '/requires/all/1/any must not be empty'],
    ['two blocks in one', { all: [leaf], any: [leaf] }, '/requires has an unknown member, any'],
    ['a priority', { all: [{ ...leaf, priority: 2 }] }, '/requires/all/0 has an unknown member, priority'],
    ['a path', { not: { ...leaf, path: '$.value' } }, '/requires/not has an unknown member, path'],
    ['params', { any: [{ ...leaf, params: {} }] }, '/requires/any/0 has an unknown member, params'],
    ['a named block', { all: [leaf], name: 'mine' }, '/requires has an unknown member, name'],
    ['no operator', { all: [{ fact: 'child.age', value: true }] }, '/requires/all/0/operator is missing'],
    [
      'an unknown operator',
      { all: [{ ...leaf, operator: 'equals' }] },
      '/requires/all/0/operator must be one of: equal, notEqual, in, notIn, contains, doesNotContain, lessThan, lessThanInclusive, greaterThan, greaterThanInclusive',
    ],
    [
      'a literal number',
      { all: [{ fact: 'child.age', operator: 'greaterThan', value: 18 }] },
      '/requires/all/0/value must be true, false, a code, a list of codes or {"fact": …}; a number or a date is a parameter',
    ],
    [
      'a list of numbers',
      { all: [{ fact: 'child.age', operator: 'in', value: [18] }] },
      '/requires/all/0/value must be true, false, a code, a list of codes or {"fact": …}; a number or a date is a parameter',
    ],
    [
      'a path in the operand',
      { all: [{ ...leaf, value: { fact: 'child.age', path: '$' } }] },
      '/requires/all/0/value has an unknown member, path',
    ],
    [
      'null within',
      { not: null },
      '/requires/not must be all, any, not, condition, or a comparison with fact, operator and value',
    ],
    ['a number for a name', { condition: 7 }, '/requires/condition must be a text'],
  ])('%s', (_, condition, problem) => {
    expect(rejection(({ rule }) => (rule.requires = asCondition(condition)))).toBe(
      `plan-developed: ${problem}`,
    );
  });

  it('holds for every place where a condition can stand', () => {
    const empty = asCondition({ all: [] } satisfies Condition);
    expect(rejection(({ rule }) => (rule.applies = empty))).toBe(
      'plan-developed: /applies/all must not be empty',
    );
    expect(rejection(({ rule }) => (rule.warningUnless = empty))).toBe(
      'plan-developed: /warningUnless/all must not be empty',
    );
    expect(rejection(({ notice }) => (notice.when = empty))).toBe(
      'program-has-ended: /when/all must not be empty',
    );
    expect(rejection(({ conditions }) => Object.assign(conditions[1] ?? {}, { when: empty }))).toBe(
      'childIsCovered: /when/all must not be empty',
    );
  });
});
