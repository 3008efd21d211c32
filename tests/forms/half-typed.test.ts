import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeEvaluateCase } from '../../src/evaluate-with-ruleset';
import { casePlanValidator, fieldStatus, recordWithForm, type FieldStatus } from '../../src/forms';
import type { CaseRecord } from '../../src/record/case-record';
import type { Report } from '../../src/report/report';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { AS_OF, caseRecord } from '../properties/case-record-arbitrary';
import { withValueAt } from '../properties/unknown-scalars';
import { knownPlaces, type KnownPlace } from './known-places';

const options = { asOf: AS_OF, ruleset: allRuleset() } as const;

const reportOn = (record: CaseRecord): Report => {
  const { report } = safeEvaluateCase(recordWithForm(record), { ...options, include: 'all' });
  if (!report) throw new Error('no report');
  return report;
};

const JUNK: readonly unknown[] = ['x', '20', '2026-02-31', 3.5, [7], { a: 1 }, 'unknow'];

/** What stands in a field while somebody is typing, or when something else went wrong. */
const halfTyped = ({ kind, value }: KnownPlace): fc.Arbitrary<unknown> =>
  kind === 'date'
    ? fc.oneof(
        {
          weight: 3,
          arbitrary: fc.integer({ min: 1, max: 9 }).map((length) => String(value).slice(0, length)),
        },
        { weight: 1, arbitrary: fc.constantFrom(...JUNK) },
      )
    : fc.constantFrom(...JUNK.filter((junk) => typeof junk === 'string'));

/** What happens later than the day has not happened yet; without its day it has. So only days up to then are half-typed. */
const isPast = ({ value }: KnownPlace): boolean =>
  (JSON.stringify(value).match(/\d{4}-\d\d-\d\d/g) ?? []).every((day) => day <= AS_OF);

/** An entry of a plan may be a mere text: no word in its place is half-typed. */
const isEntry = ({ value }: KnownPlace): boolean =>
  typeof value === 'object' && value !== null && ('narrative' in value || 'notApplicable' in value);

interface HalfTyped {
  readonly record: CaseRecord;
  readonly typing: CaseRecord;
}

const typing = (kinds: readonly KnownPlace['kind'][]): fc.Arbitrary<HalfTyped> =>
  caseRecord
    .map((record) => ({
      record,
      places: knownPlaces(record).filter(
        (place) => kinds.includes(place.kind) && isPast(place) && !isEntry(place),
      ),
    }))
    .filter(({ places }) => places.length > 0)
    .chain(({ record, places }) =>
      fc
        .constantFrom(...places)
        .chain((place) =>
          halfTyped(place).map((junk) => ({ record, typing: withValueAt(record, place.path, junk) })),
        ),
    );

/** An unidentified party (`:?`) stands for people who are not known; once they are, it is gone. */
const hasUnidentified = ({ findings }: FieldStatus): boolean =>
  findings.some(({ subject }) => subject.endsWith(':?'));

/** Every place of which the two reports say something else, and the sections around it. */
function placesOfChange(one: Report, other: Report): readonly string[] {
  const said = ({ findings }: Report) =>
    new Map(
      findings.map((finding) => [`${finding.id} ${finding.outcome} ${String(finding.couldBe)}`, finding]),
    );
  const [ofOne, ofOther] = [said(one), said(other)];
  const changed = [...ofOne, ...ofOther].filter(([what]) => !(ofOne.has(what) && ofOther.has(what)));
  const places = new Set<string>();
  for (const [, { pointer }] of changed)
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) places.add(at);
  return [...places];
}

function expectNoAnswerFrom({ record, typing: half }: HalfTyped): void {
  const whole = reportOn(record);
  const typed = reportOn(half);
  for (const pointer of placesOfChange(whole, typed)) {
    const [before, while_] = [fieldStatus(whole, pointer), fieldStatus(typed, pointer)];
    if (hasUnidentified(before) || hasUnidentified(while_)) continue;
    for (const answer of ['requiredNow', 'missing'] as const)
      expect([before[answer], 'undetermined'], `${pointer} ${answer}`).toContain(while_[answer]);
  }
}

describe('half-typed input', () => {
  it('in a date, a code, a truth value or a number never turns a field into required, not required, there or missing', () => {
    fc.assert(fc.property(typing(['date', 'code', 'truth', 'number']), expectNoAnswerFrom), { numRuns: 100 });
  });

  it('in place of a list or a section neither', () => {
    fc.assert(fc.property(typing(['list', 'object']), expectNoAnswerFrom), { numRuns: 100 });
  });

  it('brings no error but that it cannot be read', () => {
    let errors = 0;
    const { '~standard': validator } = casePlanValidator(options);
    const rulesIn = (value: unknown) =>
      (validator.validate(value).issues ?? []).flatMap(({ code, pointer, provisions }) =>
        provisions.length > 0 ? [`${code} ${pointer}`] : [],
      );
    fc.assert(
      fc.property(typing(['date', 'code', 'truth', 'number']), ({ record, typing: half }) => {
        const before = rulesIn(record);
        errors += before.length;
        const { issues } = validator.validate(half);
        expect(issues?.some(({ provisions }) => provisions.length === 0)).toBe(true);
        expect(before).toEqual(expect.arrayContaining(rulesIn(half)));
      }),
      { numRuns: 100 },
    );
    expect(errors).toBeGreaterThan(100);
  });
});
