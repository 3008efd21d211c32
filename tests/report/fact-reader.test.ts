import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact';
import { subjectsOf } from '../../src/facts/case-subjects';
import type { Subject, SubjectKind } from '../../src/facts/subject';
import { parameterReader } from '../../src/ruleset/parameters';
import { RulesetError } from '../../src/ruleset/ruleset-error';
import { factReader, stepsUp } from '../../src/ruleset/scope';

describe('the steps from a subject up to another', () => {
  it.each<[SubjectKind, SubjectKind, number | null]>([
    ['child', 'child', 0],
    ['child', 'family', 1],
    ['objectiveParty', 'objective', 1],
    ['objectiveParty', 'childInPlacementCasePlan', 2],
    ['objectiveParty', 'family', 4],
    ['family', 'child', null],
    ['child', 'familyCasePlan', null],
    ['actionStep', 'barrier', null],
  ])('from %s to %s: %s', (kind, above, steps) => {
    expect(stepsUp(kind, above)).toBe(steps);
  });
});

describe('reading a fact', () => {
  const asOf = '2026-09-15';

  const twoChildren = () =>
    subjectsOf({ children: [{ id: 'c1' }, { id: 'c2' }] }, asOf, () => null).child as [
      Subject<'child'>,
      Subject<'child'>,
    ];

  function countingFact(subject: SubjectKind, compute: Fact['compute']) {
    const computedOf: string[] = [];
    const fact = {
      id: `${subject}.counted`,
      subject,
      type: 'boolean',
      label: '',
      description: '',
    } as unknown as Fact;
    const counted: Fact = { ...fact, compute: (of) => (computedOf.push(of.key), compute(of)) };
    return { counted, computedOf };
  }

  it.each([true, false, 0, null])('computes it once for each subject, also where it is %s', (value) => {
    const { counted, computedOf } = countingFact('child', () => value);
    const read = factReader(counted, 0, 0);
    const [first, second] = twoChildren();
    const scopes = [first, first, second, first].map((subject) => ({ subject, lawOn: asOf }));
    expect(scopes.map(read)).toEqual([value, value, value, value]);
    expect(computedOf).toEqual(['child:c1', 'child:c2']);
  });

  it('computes it once for all who share the subject above', () => {
    const { counted, computedOf } = countingFact('family', ({ key }) => key);
    const read = factReader(counted, 0, 1);
    expect(twoChildren().map((subject) => read({ subject, lawOn: asOf }))).toEqual(['family', 'family']);
    expect(computedOf).toEqual(['family']);
  });
});

it('a parameter that no document sets is refused, by its name', () => {
  const read = parameterReader([]);
  expect(() => read('leastAge', '2026-09-15')).toThrow(RulesetError);
  expect(() => read('leastAge', '2026-09-15')).toThrow(/leastAge/);
});
