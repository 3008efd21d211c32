import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeEvaluateCase } from '../../src/evaluate-with-ruleset';
import { casePlanValidator, errorSummary, fieldStatus, recordWithForm, toFormErrors } from '../../src/forms';
import { statedBy } from '../../src/forms/stated-by';
import { planContext, planForm, PLAN, withPolicy } from './plan-form';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** The form's value with anything in any of its places. */
const disturbed = fc
  .tuple(fc.constantFrom(...placesIn(planForm())), anything)
  .map(([path, junk]) => withAt(planForm(), path, junk));

function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]))];
}

function withAt(value: unknown, [step, ...rest]: readonly string[], put: unknown): unknown {
  if (step === undefined) return put;
  if (Array.isArray(value))
    return value.map((element, index) =>
      String(index) === step ? withAt(element, rest, put) : (element as unknown),
    );
  return { ...(value as object), [step]: withAt((value as Record<string, unknown>)[step], rest, put) };
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value))
    return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}

describe('whatever a form’s value is', () => {
  it('validating and reporting do not throw, change nothing, and give the same each time', () => {
    const context = frozen(planContext()) as ReturnType<typeof planContext>;
    const { validate } = casePlanValidator({ ...withPolicy, context })['~standard'];
    fc.assert(
      fc.property(fc.oneof(disturbed, disturbed, anything), (input) => {
        const value = frozen(input);
        const result = validate(value);
        expect(result).not.toBeInstanceOf(Promise);
        const { issues = [] } = result;
        expect(JSON.stringify(validate(value).issues ?? [])).toBe(JSON.stringify(issues));
        for (const { pointer, path, message } of issues) {
          expect(pointer.startsWith(PLAN) || PLAN.startsWith(pointer)).toBe(true);
          expect(
            pointer === PLAN + path.map((step) => `/${String(step)}`).join('') || path.length === 0,
          ).toBe(true);
          expect(message).not.toBe('');
        }
        const { report } = safeEvaluateCase(recordWithForm(value, context), {
          ...withPolicy,
          include: 'all',
        });
        expect(fieldStatus(report, PLAN).requiredNow).not.toBe(false);
        toFormErrors(issues, { at: PLAN });
        expect(errorSummary(issues, { at: PLAN }).length).toBeLessThanOrEqual(issues.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is bounded: a value within itself, one without end, one that throws when it is read', () => {
    const cyclic: Record<string, unknown> = { extent: 'whole' };
    Object.assign(cyclic, { contents: cyclic, otherAreas: cyclic });
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    let shared: unknown = 'x';
    for (let level = 0; level < 30; level += 1) shared = [shared, shared];
    const throwing = Object.defineProperty({ extent: 'whole' }, 'assessment', {
      enumerable: true,
      get() {
        throw new Error('not to be read');
      },
    });
    const { validate } = casePlanValidator({ ...withPolicy, context: planContext() })['~standard'];
    for (const value of [
      cyclic,
      { extent: 'whole', contents: deep },
      { extent: 'whole', contents: shared },
      throwing,
    ])
      expect(validate(value).issues?.length).toBeGreaterThan(0);
  });
});

describe('what a form writes for nothing', () => {
  const { validate } = casePlanValidator({ ...withPolicy, context: planContext() })['~standard'];
  const issuesOf = (changes: object) =>
    (validate(planForm(changes)).issues ?? []).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('is missing where the policy asks for it, and raises no other alarm', () => {
    const missing = ['strengths-and-needs-assessment-included assessment'];
    for (const nothing of ['', ' ', null, undefined, {}, { narrative: '', updatedOn: '', unknown: false }])
      expect(issuesOf({ assessment: nothing })).toEqual(missing);
    expect(issuesOf({ fsna: { occurred: '', on: '' } })).toEqual([
      'family-strengths-and-needs-assessment-completed fsna',
    ]);
    expect(issuesOf({ revisedOn: '', audioLanguage: '' })).toEqual([]);
  });

  it('in a box that is not ticked says nothing; ticked, it does', () => {
    expect(issuesOf({ assessment: { narrative: 'Well.', unknown: false } })).toEqual([]);
    expect(issuesOf({ assessment: { unknown: true } })).toEqual([]);
  });

  it('in a number is missing', () => {
    const [objective] = planForm()['objectives'] as object[];
    expect(issuesOf({ objectives: [{ ...objective, priority: Number.NaN }] })).toEqual(
      issuesOf({ objectives: [{ ...objective, priority: null }] }),
    );
  });

  it('is a row of a list all the same: somebody has added it', () => {
    expect(statedBy({ placements: [{ startDate: '', setting: '' }] })).toEqual({
      placements: [{ startDate: '', setting: '' }],
    });
    expect(issuesOf({ objectives: [{}] }).some((issue) => issue.startsWith('objective-stated'))).toBe(true);
  });

  it('is no reason to take a plan of which nothing is filled in for one that is not known', () => {
    expect(validate({}).issues).toMatchObject([{ path: ['extent'], code: 'required' }]);
    expect(validate(undefined)).toEqual({ value: undefined });
  });

  it('leaves lists that are empty, and false that says something', () => {
    const value = { list: [], event: { occurred: false }, nested: { nested: { blank: '' }, list: [] } };
    expect(statedBy(value)).toEqual({
      list: [],
      event: { occurred: false },
      nested: { nested: null, list: [] },
    });
  });
});
