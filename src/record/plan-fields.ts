import type * as z from 'zod/mini';
import { childInPlacementCasePlan, service } from './child-case-plan';
import { familyCasePlan } from './family-case-plan';
import { actionStep, barrier, objective } from './objective';
import { planFieldKinds, type PlanFieldKind } from './plan-field';

/** One field of a plan, or of what a plan lists, as the schema describes it. */
export interface PlanField {
  /** The names that lead to it. */
  readonly path: readonly string[];
  /** A noun phrase in lower case. */
  readonly label: string;
  readonly kind: Exclude<PlanFieldKind, 'event'>;
  readonly schema: z.ZodMiniType;
  /** The fields of a section; none for an entry, a value or a list. */
  readonly parts: readonly PlanField[];
}

/** The parts of a record that hold the fields of a plan, each with its place in the record. */
const PLAN_PARTS = {
  familyCasePlan: { schema: familyCasePlan, pattern: '/family/casePlan' },
  childInPlacementCasePlan: { schema: childInPlacementCasePlan, pattern: '/children/*/casePlan' },
  service: { schema: service, pattern: '/children/*/casePlan/services/*' },
  objective: { schema: objective, pattern: '/children/*/casePlan/objectives/*' },
  actionStep: { schema: actionStep, pattern: '/children/*/casePlan/objectives/*/actionSteps/*' },
  barrier: { schema: barrier, pattern: '/children/*/casePlan/objectives/*/progress/barriers/*' },
} as const;

export type PlanPart = keyof typeof PLAN_PARTS;

/** The fields of one part of a plan, sections before what they hold. Events are not among them. */
export const planFieldsOf = (part: PlanPart): readonly PlanField[] =>
  withParts(fieldsOf(PLAN_PARTS[part].schema, []));

/** Every field of a plan by its pointer in the record, with `*` for each index. */
export function planFieldLabels(): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(PLAN_PARTS) as PlanPart[]).flatMap((part) =>
      planFieldsOf(part).map(
        ({ path, label }) => [`${PLAN_PARTS[part].pattern}/${path.join('/')}`, label] as const,
      ),
    ),
  );
}

function fieldsOf(schema: z.ZodMiniObject, above: readonly string[]): readonly PlanField[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const documented = planFieldKinds.get(field as z.ZodMiniType);
    if (!documented || documented.kind === 'event') return [];
    const path = [...above, name];
    const parts = documented.kind === 'section' ? fieldsOf(unwrapped(field) as z.ZodMiniObject, path) : [];
    const { kind, label } = documented;
    return [{ path, label, kind, schema: field as z.ZodMiniType, parts }];
  });
}

function unwrapped(schema: unknown): unknown {
  const { def } = (schema as z.ZodMiniOptional)._zod;
  return 'innerType' in def ? unwrapped(def.innerType) : schema;
}

const withParts = (fields: readonly PlanField[]): readonly PlanField[] =>
  fields.flatMap((field) => [field, ...withParts(field.parts)]);
