import { describe, expect, it } from 'vitest';
import type { Leaf, Operand, Operator } from '../../../src/evaluator/condition';
import { factCatalogue } from '../../../src/facts/catalogue';
import { rejection } from '../rejected';

const ORDERING: readonly Operator[] = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

function problemOf(fact: string, operator: Operator, value: Operand): string {
  const leaf = { fact, operator, value } as Leaf & { value: never };
  return rejection(({ rule }) => (rule.requires = { all: [{ not: { any: [leaf] } }] })).replace(
    /^plan-developed: /,
    '',
  );
}

const GOALS =
  'reunification, adoption, transferOfGuardianship, subsidizedGuardianship, livingWithRelatives, anotherPlannedPermanentLivingArrangement, notYetEstablished';

describe('a fact that is read', () => {
  it.each<readonly [string, Operand, string]>([
    ['child.agee', true, 'no fact child.agee; did you mean child.age?'],
    ['weather', true, 'no fact weather'],
    ['objective.statement', 'recorded', 'objective.statement cannot be read from child'],
    ['child.age', { fact: 'family.nothing' }, 'no fact family.nothing'],
    ['child.age', { fact: 'service.need' }, 'service.need cannot be read from child'],
    ['child.age', { fact: 'parameter.leastAg' }, 'no parameter leastAg; did you mean leastAge?'],
    ['parameter.age', { fact: 'child.age' }, 'no parameter age'],
    ['family.caseIsOpen', true, 'nothing is wrong'],
  ])('%s', (fact, value, problem) => {
    expect(problemOf(fact, 'equal', value)).toBe(problem);
  });

  it('is looked for in every document with conditions', () => {
    const condition = { not: { fact: 'child.agee', operator: 'equal' as const, value: true } };
    const problem = 'no fact child.agee; did you mean child.age?';
    expect(rejection(({ rule }) => (rule.applies = condition))).toBe(`plan-developed: ${problem}`);
    expect(rejection(({ rule }) => (rule.warningUnless = condition))).toBe(`plan-developed: ${problem}`);
    expect(rejection(({ conditions }) => (conditions[1]!.when = condition))).toBe(
      `childIsCovered: ${problem}`,
    );
    expect(rejection(({ notice }) => (notice.when = condition))).toBe(`program-has-ended: ${problem}`);
  });
});

describe.each(['equal', 'notEqual'] as const)('%s', (operator) => {
  it.each<readonly [string, Operand, string]>([
    ['child.isInPlacement', false, 'nothing is wrong'],
    ['child.isInPlacement', 'yes', 'child.isInPlacement holds true or false, not "yes"'],
    ['child.isInPlacement', { fact: 'child.isCommitted' }, 'nothing is wrong'],
    [
      'child.isInPlacement',
      { fact: 'child.age' },
      'child.isInPlacement holds true or false, and child.age holds a number',
    ],
    ['child.permanencyGoal', 'adoption', 'nothing is wrong'],
    ['child.permanencyGoal', 'adopted', `"adopted" is not a code of child.permanencyGoal: ${GOALS}`],
    ['child.permanencyGoal', true, `true is not a code of child.permanencyGoal: ${GOALS}`],
    ['child.permanencyGoal', ['adoption'], `["adoption"] is not a code of child.permanencyGoal: ${GOALS}`],
    ['child.permanencyGoal', { fact: 'child.concurrentGoal' }, 'nothing is wrong'],
    [
      'child.permanencyGoal',
      { fact: 'family.caseProgram' },
      'child.permanencyGoal and family.caseProgram have no code in common',
    ],
    ['child.age', { fact: 'parameter.leastAge' }, 'nothing is wrong'],
    ['child.age', '18', 'child.age holds a number, not "18"'],
    ['family.caseOpenedOn', 'none', 'family.caseOpenedOn holds a date, not "none"'],
    ['child.placementStartedOn', 'none', 'nothing is wrong'],
    ['child.placementStartedOn', 'soon', 'child.placementStartedOn holds a date or none, not "soon"'],
    [
      'child.placementStartedOn',
      '2026-01-01',
      'child.placementStartedOn is compared with a literal number or date, which has to be a parameter',
    ],
    [
      'family.caseOpenedOn',
      '2026-01-01',
      'family.caseOpenedOn is compared with a literal number or date, which has to be a parameter',
    ],
    [
      'family.caseOpenedOn',
      { fact: 'child.placementStartedOn' },
      'family.caseOpenedOn holds a date, and child.placementStartedOn holds a date or none',
    ],
    [
      'parameter.leapDay',
      { fact: 'parameter.leapDay' },
      `${operator} cannot compare: parameter.leapDay holds a month and day`,
    ],
  ])('%s and %j: %s', (fact, value, problem) => {
    expect(problemOf(fact, operator, value)).toBe(problem);
  });
});

describe.each(['in', 'notIn'] as const)('%s', (operator) => {
  it.each<readonly [string, Operand, string]>([
    ['child.permanencyGoal', ['adoption', 'reunification'], 'nothing is wrong'],
    ['child.permanencyGoal', ['adoption', 'none'], `"none" is not a code of child.permanencyGoal: ${GOALS}`],
    ['child.permanencyGoal', [], `${operator} takes codes, each once`],
    ['child.permanencyGoal', ['adoption', 'adoption'], `${operator} takes codes, each once`],
    ['child.permanencyGoal', 'adoption', `${operator} takes a literal list of codes`],
    ['child.permanencyGoal', { fact: 'child.concurrentGoal' }, `${operator} takes a literal list of codes`],
    [
      'child.isInPlacement',
      ['true'],
      `${operator} takes a fact that holds a code; child.isInPlacement holds true or false`,
    ],
    [
      'family.caseOpenedOn',
      ['2026-01-01'],
      'family.caseOpenedOn is compared with a literal number or date, which has to be a parameter',
    ],
  ])('%s and %j: %s', (fact, value, problem) => {
    expect(problemOf(fact, operator, value)).toBe(problem);
  });
});

describe.each(['contains', 'doesNotContain'] as const)('%s', (operator) => {
  it('takes a fact that holds a list of codes', () => {
    expect(problemOf('child.permanencyGoal', operator, 'adoption')).toBe(
      `${operator} takes a fact that holds a list of codes; child.permanencyGoal holds a code`,
    );
  });
});

describe.each(ORDERING)('%s', (operator) => {
  it.each<readonly [string, Operand, string]>([
    ['child.age', { fact: 'parameter.leastAge' }, 'nothing is wrong'],
    ['parameter.leastAge', { fact: 'child.age' }, 'nothing is wrong'],
    [
      'child.age',
      { fact: 'parameter.leastMonths' },
      'child.age counts years, and parameter.leastMonths months',
    ],
    [
      'child.age',
      { fact: 'parameter.endedOn' },
      'child.age holds a number, and parameter.endedOn holds a date',
    ],
    ['child.age', '18', `${operator} takes a fact or a parameter on its right`],
    ['family.caseOpenedOn', { fact: 'parameter.endedOn' }, 'nothing is wrong'],
    [
      'family.caseOpenedOn',
      '2020-05-01',
      'family.caseOpenedOn is compared with a literal number or date, which has to be a parameter',
    ],
    [
      'family.caseOpenedOn',
      { fact: 'child.placementStartedOn' },
      'family.caseOpenedOn holds a date, and child.placementStartedOn holds a date or none',
    ],
    [
      'child.placementStartedOn',
      { fact: 'parameter.endedOn' },
      `${operator} takes two numbers or two dates; child.placementStartedOn holds a date or none`,
    ],
    [
      'child.isInPlacement',
      true,
      `${operator} takes two numbers or two dates; child.isInPlacement holds true or false`,
    ],
    [
      'child.permanencyGoal',
      'adoption',
      `${operator} takes two numbers or two dates; child.permanencyGoal holds a code`,
    ],
  ])('%s and %j: %s', (fact, value, problem) => {
    expect(problemOf(fact, operator, value)).toBe(problem);
  });
});

it('the catalogue holds a fact of every type but one, for these tests to read', () => {
  expect(new Set(factCatalogue.map(({ type }) => type))).toEqual(
    new Set(['boolean', 'code', 'number', 'date', 'maybeDate']),
  );
});
