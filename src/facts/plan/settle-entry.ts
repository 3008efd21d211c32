import type { CivilDate } from '../../calendar/civil-date';
import { mayBeNone, PLACEHOLDER, placeholderFor } from '../../record/placeholder';
import type { PlanField } from '../../record/plan-fields';
import type { RecordChange } from '../../record/record-change';
import type { EntryState } from '../plan-entry';
import type { Settle } from '../settle';

/** Lists of ids of what stands elsewhere in the plan: which, only the writer knows. */
const REFERENCES: readonly string[] = ['needIds'];

/** Any day: whether there is a placeholder does not depend on it. */
const ANY_DAY = '2000-01-01';

/** How a field of a plan is filled in, if there is a placeholder for it; a section, by its first field. */
export function settleEntry(field: PlanField): Settle | undefined {
  if (!canBeFilled(field)) return undefined;
  return ({ pointer, situation }, state) => {
    const change = changeTo(state as EntryState, field, situation.asOf);
    return change ? [[{ ...change, pointer: `${pointer}${change.pointer}` }]] : [];
  };
}

function canBeFilled(field: PlanField): boolean {
  if (REFERENCES.includes(field.path.at(-1) ?? '')) return false;
  if (field.kind === 'section') return field.parts.some(canBeFilled);
  return field.kind !== 'value' || placeholderFor(field, ANY_DAY) !== undefined;
}

/** The change that brings a field into a state; its pointer is relative to what the field belongs to. */
function changeTo(state: EntryState, field: PlanField, on: CivilDate): RecordChange | null {
  if (field.kind === 'section') return changeOfSection(state, field, on);
  const pointer = `/${field.path.join('/')}`;
  switch (state) {
    case 'recorded':
      return { pointer: field.kind === 'list' ? `${pointer}/-` : pointer, value: placeholderFor(field, on) };
    case 'notApplicable':
      return field.kind === 'entry' ? { pointer, value: { notApplicable: PLACEHOLDER } } : null;
    case 'none':
      return mayBeNone(field) ? { pointer, value: { none: true } } : null;
    default:
      return null;
  }
}

function changeOfSection(state: EntryState, { parts }: PlanField, on: CivilDate): RecordChange | null {
  const first = parts.find(canBeFilled);
  return state === 'recorded' && first ? changeTo(state, first, on) : null;
}
