import { childInPlacementCasePlan } from '../child-case-plan';
import type { Path } from '../json-pointer';
import { planFieldKinds } from '../plan-field';
import { type Shape, shapeOf } from '../schema-shape';
import type { Conflicts, CrossCheck } from './cross-check';
import { eachChildPlan } from './elements';

type JsonObject = Record<string, unknown>;

/** A field of a plan that may contradict itself, or holds such fields. */
interface PlanField {
  readonly name: string;
  readonly contradiction: ((stated: JsonObject) => string | null) | undefined;
  readonly within: readonly PlanField[];
}

/** An entry of a plan is one thing: a text, the reason why it does not apply, or unknown; so is a list. */
export const contradictoryPlanFields: CrossCheck = (record, conflicts) => {
  fieldsOfChildPlan ??= planFields(shapeOf(childInPlacementCasePlan));
  const fields = fieldsOfChildPlan;
  eachChildPlan(record, (plan, path) => checkFields(plan as unknown as JsonObject, fields, path, conflicts));
};

let fieldsOfChildPlan: readonly PlanField[] | undefined;

/** The fields that matter here, found in the schema, so that a new entry is checked without more ado. */
function planFields(shape: Shape): PlanField[] {
  switch (shape.kind) {
    case 'optional':
      return planFields(shape.inner);
    case 'list':
      return planFields(shape.element);
    case 'union':
      return shape.options.flatMap(planFields);
    case 'object':
      return [...shape.members].flatMap(([name, member]) => planField(name, member));
    default:
      return [];
  }
}

function planField(name: string, member: Shape): PlanField[] {
  const kind = planFieldKinds.get(member.schema)?.kind;
  const contradiction =
    kind === 'entry' ? entryContradiction : kind === 'list' ? listContradiction : undefined;
  const within = planFields(member);
  return contradiction === undefined && within.length === 0 ? [] : [{ name, contradiction, within }];
}

/**
 * A text and a reason why none is needed, say. Nothing at all is no contradiction: the entry is missing, and
 * an emptied text keeps its date. But a date alone, without even an emptied text, belongs to nothing.
 */
function entryContradiction(entry: JsonObject): string | null {
  const stated = ['narrative', 'notApplicable', 'unknown'].filter((name) => (entry[name] ?? null) !== null);
  if (stated.length > 1) return 'This entry says more than one of: text, not applicable, unknown.';
  const isOnlyDated = !('narrative' in entry || 'notApplicable' in entry || 'unknown' in entry);
  return isOnlyDated && typeof entry['updatedOn'] === 'string' ? 'This entry has a date but no text.' : null;
}

function listContradiction(list: JsonObject): string | null {
  return list['none'] === true && list['unknown'] === true
    ? 'This says both that there are none and that it is unknown.'
    : null;
}

function checkFields(
  holder: JsonObject,
  fields: readonly PlanField[],
  path: Path,
  conflicts: Conflicts,
): void {
  for (const field of fields) {
    const stated = holder[field.name];
    if (typeof stated !== 'object' || stated === null) continue;
    const fieldPath = [...path, field.name];
    if (Array.isArray(stated)) {
      stated.forEach((element, index) =>
        checkFields(element, field.within, [...fieldPath, index], conflicts),
      );
      continue;
    }
    const message = field.contradiction?.(stated as JsonObject) ?? null;
    if (message === null) checkFields(stated as JsonObject, field.within, fieldPath, conflicts);
    else
      conflicts.report(
        fieldPath,
        'contradiction',
        message,
        () => void (holder[field.name] = { unknown: true }),
      );
  }
}
