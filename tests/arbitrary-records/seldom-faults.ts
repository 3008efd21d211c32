import type { IssueCode } from '../../src/record/issue';
import type { Json, JsonObject } from './record-places';

/** A fault that a single wrong value seldom or never is: mostly, what each of two values may say but not both. */
export interface SeldomFault {
  readonly code: IssueCode;
  /** Changes the record; `false` where it has no place for the fault. */
  readonly plant: (record: Json) => boolean;
}

type Lists = { readonly [name: string]: readonly JsonObject[] | undefined };

const firstChild = (record: Json): JsonObject | undefined => (record as Lists).children?.[0];

const inFirst =
  (list: string, change: (element: JsonObject) => void) =>
  (record: Json): boolean => {
    const element = (firstChild(record) as Lists | undefined)?.[list]?.[0];
    if (element) change(element);
    return element !== undefined;
  };

export const SELDOM_FAULTS: readonly SeldomFault[] = [
  {
    code: 'outOfRange',
    plant: (record) => {
      const plan = firstChild(record)?.casePlan as Lists | null | undefined;
      const objective = Array.isArray(plan?.objectives) ? plan?.objectives[0] : undefined;
      if (objective) Object.assign(objective, { priority: 0 });
      return objective !== undefined;
    },
  },
  {
    code: 'endBeforeStart',
    plant: inFirst('placements', (placement) =>
      Object.assign(placement, { startDate: '2020-02-02', endDate: '2020-02-01' }),
    ),
  },
  {
    code: 'contradiction',
    plant: inFirst('placements', (placement) =>
      Object.assign(placement, { setting: 'placedAtHome', trialHomeVisit: false }),
    ),
  },
  {
    code: 'duplicateId',
    plant: (record) => {
      const children = (record as { children?: JsonObject[] }).children ?? [];
      const [first] = children;
      if (first) children.push({ id: 'twin' }, { id: 'twin' });
      return first !== undefined;
    },
  },
  {
    code: 'birthAfterPlacement',
    plant: (record) => {
      const child = firstChild(record);
      if (!child) return false;
      Object.assign(child, { dateOfBirth: '2020-02-02', placements: [{ startDate: '2020-02-01' }] });
      return true;
    },
  },
  {
    code: 'unknownReference',
    plant: (record) => {
      const child = firstChild(record);
      if (!child) return false;
      Object.assign(record as JsonObject, { family: { people: [] } });
      Object.assign(child, { parents: [{ personId: 'nobody', rights: 'intact' }] });
      return true;
    },
  },
];
