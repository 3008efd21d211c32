import { or, type Truth } from '../../evaluator/truth';
import { planFieldsOf, type PlanField, type PlanPart } from '../../record/plan-fields';
import type { Fact } from '../fact';
import { ENTRY_STATES, entryState, fieldAt, isRecorded } from '../plan-entry';
import type { Settle } from '../settle';
import type { Subject, SubjectKind } from '../subject';
import { settleEntry } from './settle-entry';

/**
 * One fact for each entry, value, list and section of a plan, made from the record's schema:
 * `recorded`, `notApplicable` (with a reason), `none` (said outright) or `missing`. A section is recorded as soon
 * as one entry in it is, or a list of which something is known. `settledBy`: how some of them are settled, by name,
 * where it is not by a placeholder in the field.
 */
export function recordedEntryFacts<Kind extends PlanPart>(
  subject: Kind,
  provision: string,
  settledBy: { readonly [name: string]: Settle<Kind> } = {},
): readonly Fact<Kind>[] {
  return planFieldsOf(subject).map((field) => {
    const settle = settledBy[field.path.join('.')] ?? settleEntry(field);
    return {
      id: `${subject}.${field.path.join('.')}`,
      subject,
      type: 'code',
      codes: ENTRY_STATES,
      label: field.label,
      description: `What the plan says of ${field.label}: recorded, said not to apply, said to be none, or missing.`,
      provision,
      fields: [`/${field.path.join('/')}`],
      compute: field.parts.length > 0 ? (of) => sectionState(of, field) : (of) => fieldState(of, field),
      ...(settle ? { settle } : {}),
    };
  });
}

function fieldState(subject: Subject<SubjectKind>, field: PlanField) {
  const { stated, silence } = fieldAt(subject, field.path);
  return entryState(stated, silence, subject.situation.asOf);
}

function sectionState(subject: Subject<SubjectKind>, section: PlanField) {
  const anyRecorded: Truth = or(
    fillingParts(section).map((part) =>
      part.parts.length > 0 ? isRecorded(sectionState(subject, part)) : fills(subject, part),
    ),
  );
  if (anyRecorded === null) return null;
  return anyRecorded ? 'recorded' : 'missing';
}

/** A yes or no beside the texts of a section does not fill it; a section of nothing but values is filled by one. */
function fillingParts({ parts }: PlanField): readonly PlanField[] {
  const texts = parts.filter(({ kind }) => kind !== 'value');
  return texts.length > 0 ? texts : parts;
}

/** A list of elements of which nothing is known may turn out to fill the section or not. */
function fills(subject: Subject<SubjectKind>, field: PlanField): Truth {
  const { stated } = fieldAt(subject, field.path);
  const isOpen = Array.isArray(stated) && stated.length > 0 && stated.every(isWhollyUnknown);
  return isOpen ? null : isRecorded(fieldState(subject, field));
}

const isWhollyUnknown = (element: { readonly unknown?: true | undefined }): boolean =>
  element.unknown === true && Object.keys(element).length === 1;
