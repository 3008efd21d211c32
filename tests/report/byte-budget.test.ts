import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import type { Child, ChildInPlacementCasePlan, Objective } from '../../src/record/case-record';
import type { Authority } from '../../src/ruleset/documents';
import { baseline } from '../rules/cases';

const BYTES_A_FINDING = 700;

/** A record in which each plan and each objective lacks a few things. */
function incompleteRecord(children: number, objectives: number) {
  const { record, asOf } = baseline('child-in-placement-under-law');
  const [child] = record.children as [Child];
  const plan = child.casePlan as ChildInPlacementCasePlan;
  const [objective] = plan.objectives as [Objective];
  const { measure, ...rest } = objective;
  const incomplete = {
    ...rest,
    progress: { ...rest.progress, providerFeedback: { unknown: true } },
    actionSteps: (rest.actionSteps as unknown[]).slice(0, 3),
  };
  const { culturalNeeds, monitoring, educationalStability, carePlan, ...kept } = plan;
  const casePlan = {
    ...kept,
    objectives: Array.from({ length: objectives }, (_, index) => ({
      ...incomplete,
      id: `objective-${index + 1}`,
    })),
  };
  return {
    asOf,
    record: {
      ...record,
      children: Array.from({ length: children }, (_, index) => ({
        ...child,
        id: `child-${index + 1}`,
        casePlan,
      })),
    },
  };
}

describe('the size of a report', () => {
  it.each<[number, number, Authority[] | undefined]>([
    [1, 3, ['dcfPolicy']],
    [3, 8, ['dcfPolicy']],
    [1, 3, undefined],
    [3, 8, undefined],
  ])('%i children with %i objectives each, under %j', (children, objectives, authorities) => {
    const { record, asOf } = incompleteRecord(children, objectives);
    const { findings } = evaluateCase(record, { asOf, ...(authorities ? { authorities } : {}) });
    const average = Math.round(JSON.stringify(findings).length / findings.length);
    const under = authorities?.join(', ') ?? 'every authority';
    console.log(`${children} × ${objectives}, ${under}: ${findings.length} findings, ${average} bytes each`);
    expect(findings.length).toBeGreaterThanOrEqual(children * (2 + objectives));
    expect(average).toBeLessThanOrEqual(BYTES_A_FINDING);
  });
});
