import { describe, expect, it } from 'vitest';
import { rejection } from '../rejected';

describe('ids', () => {
  it('are unique among documents of one kind', () => {
    expect(
      rejection(({ instrument, rule }) => instrument.ruleFiles.push({ heading: 'More', rules: [rule] })),
    ).toBe('plan-developed: two documents have this id');
  });

  it('are unique among documents of different kinds', () => {
    expect(rejection(({ notice }) => (notice.id = 'plan-developed'))).toBe(
      'plan-developed: two documents have this id',
    );
  });

  it('are unique among instruments', () => {
    expect(
      rejection(({ source, instrument }) =>
        source.instruments.push({
          ...structuredClone(instrument),
          instrument: { ...instrument.instrument, id: 'copy' },
        }),
      ),
    ).toBe('example-act.1: two documents have this id');
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'are not %s, by which a report would find something else',
    (id) => {
      expect(rejection(({ parameters }) => parameters.push({ ...parameters[0]!, id }))).toBe(
        `${id}: this cannot be an id: every object has such a member`,
      );
    },
  );
});

describe('provisions that are cited exist', () => {
  it('by a rule', () => {
    expect(rejection(({ rule }) => rule.provisions.push('example-act.2'))).toBe(
      'plan-developed: no provision example-act.2',
    );
  });

  it('by a named condition', () => {
    expect(rejection(({ conditions }) => conditions[0]?.provisions.push('x.1'))).toBe(
      'childIsOldEnough: no provision x.1',
    );
  });

  it('by a notice', () => {
    expect(rejection(({ notice }) => notice.provisions.push('x.1'))).toBe(
      'program-has-ended: no provision x.1',
    );
  });

  it('by a parameter', () => {
    expect(rejection(({ parameters }) => Object.assign(parameters[0]!, { provision: 'x.1' }))).toBe(
      'leastAge: no provision x.1',
    );
  });
});

describe('named conditions', () => {
  it('exist', () => {
    expect(rejection(({ rule }) => (rule.requires = { not: { condition: 'childIsCoverd' } }))).toBe(
      'plan-developed: no condition childIsCoverd; did you mean childIsCovered?',
    );
  });

  it('exist where another names them', () => {
    expect(rejection(({ conditions }) => conditions.shift())).toBe(
      'childIsCovered: no condition childIsOldEnough',
    );
  });

  it('can be read from the subject', () => {
    expect(rejection(({ notice }) => (notice.when = { condition: 'childIsCovered' }))).toBe(
      'program-has-ended: the condition childIsCovered is about child, which cannot be read from family',
    );
  });

  it('can be read from a subject below theirs', () => {
    expect(
      rejection(({ rule, conditions }) => {
        Object.assign(conditions[0]!, {
          subject: 'family',
          when: { all: [{ fact: 'family.caseIsOpen', operator: 'equal', value: true }] },
        });
        rule.requires = { condition: 'childIsOldEnough' };
      }),
    ).toBe('nothing is wrong');
  });

  it('do not lead back to themselves', () => {
    expect(
      rejection(({ conditions }) => (conditions[0]!.when = { not: { condition: 'childIsOldEnough' } })),
    ).toBe('childIsOldEnough: it leads back to itself: childIsOldEnough > childIsOldEnough');
    expect(
      rejection(({ conditions }) => (conditions[0]!.when = { any: [{ condition: 'childIsCovered' }] })),
    ).toBe('childIsOldEnough: it leads back to itself: childIsOldEnough > childIsCovered > childIsOldEnough');
  });

  it.each([
    [16, 'nothing is wrong'],
    [17, 'level-0: named conditions stand in one another more than 16 deep'],
  ])('in one another %i deep: %s', (depth, message) => {
    const chain = (order: 'outermost first' | 'innermost first') =>
      rejection(({ conditions }) => {
        const levels = Array.from({ length: depth }, (_, level) => ({
          ...conditions[0]!,
          id: `level-${level}`,
          when: level === depth - 1 ? conditions[0]!.when : { not: { condition: `level-${level + 1}` } },
        }));
        conditions.push(...(order === 'outermost first' ? levels : [...levels].reverse()));
      });
    expect(chain('innermost first')).toBe(message);
    expect(chain('outermost first')).toBe(message);
  });

  it('in one another so deep that following them would exhaust the stack', () => {
    expect(
      rejection(({ conditions }) => {
        for (let level = 0; level < 20_000; level += 1) {
          conditions.push({
            ...conditions[0]!,
            id: `level-${level}`,
            when: { not: { condition: level === 19_999 ? 'childIsOldEnough' : `level-${level + 1}` } },
          });
        }
      }),
    ).toBe('level-16: named conditions stand in one another more than 16 deep');
  });

  it('do not unfold into more comparisons than can be made', () => {
    expect(
      rejection(({ rule, conditions }) => {
        for (let level = 1; level <= 14; level += 1) {
          const name = level === 1 ? 'childIsOldEnough' : `doubled-${level - 1}`;
          conditions.push({
            ...conditions[0]!,
            id: `doubled-${level}`,
            when: { any: [{ condition: name }, { condition: name }] },
          });
        }
        rule.requires = { condition: 'doubled-14' };
      }),
    ).toBe('plan-developed: with its named conditions it makes more than 5000 comparisons');
  });
});
