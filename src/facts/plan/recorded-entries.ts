import type * as z from 'zod/mini';
import { planFieldKinds } from '../../record/plan-field';
import { or, type Truth } from '../../evaluator/truth';
import type { Fact } from '../fact';
import { ENTRY_STATES, entryState, fieldAt, isRecorded } from '../plan-entry';
import type { Subject, SubjectKind } from '../subject';

interface PlanField {
  readonly path: readonly string[];
  readonly label: string;
  readonly parts: readonly PlanField[];
}

/**
 * One fact for each entry, value, list and section of a plan, made from the record's schema:
 * `recorded`, `notApplicable` (with a reason), `none` (said outright) or `missing`. A section is recorded as soon
 * as one entry in it is.
 */
export function recordedEntryFacts<Kind extends SubjectKind>(
  subject: Kind,
  schema: z.ZodMiniObject,
  provision: string,
): readonly Fact<Kind>[] {
  return flatten(planFields(schema, [])).map((field) => ({
    id: `${subject}.${field.path.join('.')}`,
    subject,
    type: 'code',
    codes: ENTRY_STATES,
    label: field.label,
    description: `What the plan says of ${field.label}: recorded, said not to apply, said to be none, or missing.`,
    provision,
    actionable: true,
    fields: [`/${field.path.join('/')}`],
    compute: field.parts.length > 0 ? (of) => sectionState(of, field) : (of) => fieldState(of, field),
  }));
}

function fieldState(subject: Subject<SubjectKind>, field: PlanField) {
  const { stated, silence } = fieldAt(subject, field.path);
  return entryState(stated, silence, subject.situation.asOf);
}

function sectionState(subject: Subject<SubjectKind>, section: PlanField) {
  const anyRecorded: Truth = or(
    section.parts.map((part) =>
      part.parts.length > 0 ? isRecorded(sectionState(subject, part)) : isRecorded(fieldState(subject, part)),
    ),
  );
  if (anyRecorded === null) return null;
  return anyRecorded ? 'recorded' : 'missing';
}

function planFields(schema: z.ZodMiniObject, above: readonly string[]): readonly PlanField[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const documented = planFieldKinds.get(field as z.ZodMiniType);
    if (!documented || documented.kind === 'event') return [];
    const path = [...above, name];
    const parts = documented.kind === 'section' ? planFields(unwrapped(field) as z.ZodMiniObject, path) : [];
    return [{ path, label: documented.label, parts }];
  });
}

function unwrapped(schema: unknown): unknown {
  const { def } = (schema as z.ZodMiniOptional)._zod;
  return 'innerType' in def ? unwrapped(def.innerType) : schema;
}

const flatten = (fields: readonly PlanField[]): readonly PlanField[] =>
  fields.flatMap((field) => [field, ...flatten(field.parts)]);
