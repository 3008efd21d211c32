import { parseCaseRecord } from '../../src/record/parse-case-record';

/** The issues of a record as code and pointer. */
export function faultsOf(input: unknown): string[] {
  return parseCaseRecord(input).issues.map(({ code, pointer }) => `${code} ${pointer}`);
}

/** A record with one child whose whole plan has the given fields. */
export function withPlan(fields: object): object {
  return { children: [{ casePlan: { extent: 'whole', ...fields } }] };
}

/** The plan of the first child, as it was read. */
export function planOf(input: unknown): unknown {
  return parseCaseRecord(input).record.children?.[0]?.casePlan;
}
