import type { FactValue } from '../evaluator/condition';
import type { RecordChange } from '../record/record-change';
import type { Subject, SubjectKind } from './subject';

/**
 * The ways in which somebody can bring a fact about: each the changes of the record that make the fact take a value,
 * with placeholders for what only the writer knows. None where nothing that could honestly be recorded now does.
 */
export type Settle<Kind extends SubjectKind = SubjectKind> = (
  subject: Subject<Kind>,
  value: FactValue,
) => readonly (readonly RecordChange[])[];

/** It is done on the day of evaluation, as an event at a place of the subject. */
export const settleEvent =
  (path: string): Settle =>
  ({ pointer, situation }, value) =>
    value === true ? [[{ pointer: `${pointer}${path}`, value: { occurred: true, on: situation.asOf } }]] : [];

/** The fact's value is what stands at a place of the subject. */
export const settleValue =
  (path: string): Settle =>
  ({ pointer }, value) => [[{ pointer: `${pointer}${path}`, value }]];

/** It is done on the day of evaluation, and the day alone is recorded. */
export const settleDay =
  (path: string): Settle =>
  ({ pointer, situation }, value) =>
    value === true ? [[{ pointer: `${pointer}${path}`, value: situation.asOf }]] : [];

/** A list of the subject gets one element more. */
export const settleAppended =
  <Kind extends SubjectKind>(
    list: string,
    elementFor: (subject: Subject<Kind>) => object | null,
  ): Settle<Kind> =>
  (subject, value) => {
    const element = value === true ? elementFor(subject) : null;
    return element === null ? [] : [[{ pointer: `${subject.pointer}${list}/-`, value: element }]];
  };

/** Something that happened on the day of evaluation, as an element of a list. */
export const settleOccasion = (list: string): Settle =>
  settleAppended(list, ({ situation }) => ({ on: situation.asOf }));

/** An administrative review, held on the day of evaluation. */
export const settleAdministrativeReview: Settle<'child'> = settleAppended(
  '/caseReviews',
  ({ situation }) => ({
    kind: 'administrative',
    held: { occurred: true, on: situation.asOf },
  }),
);

/** Any of several ways. */
export const settleEither =
  <Kind extends SubjectKind>(...ways: readonly Settle<Kind>[]): Settle<Kind> =>
  (subject, value) =>
    ways.flatMap((settle) => settle(subject, value));
