import mergePatch from 'json-merge-patch';
import baseline from '../../rules/_baselines/child-in-placement-under-law.json';

/** The day on which every rule is met or does not apply to {@link settledCase}. */
export const AS_OF = baseline.asOf;

const caseWithChild = (patch: object): string => {
  const { record } = structuredClone(baseline);
  const [child] = record.children;
  return JSON.stringify({ ...record, id: 'r1', children: [mergePatch.apply(child ?? {}, patch)] });
};

export const settledCase = caseWithChild({});

/** The concurrent plan is overdue: a curable error. */
export const overdueCase = caseWithChild({
  permanency: { concurrentPermanencyPlan: { occurred: false, on: null } },
});

/** The prognosis is not known: it cannot be told whether a concurrent plan is owed. */
export const undeterminedCase = caseWithChild({
  permanency: {
    prognosis: { judgment: null, assessedOn: null },
    concurrentPermanencyPlan: { occurred: false, on: null },
  },
});

/** The concurrent plan was developed, but after its day: nothing cures that. */
export const lateCase = caseWithChild({
  permanency: { concurrentPermanencyPlan: { occurred: true, on: '2026-09-10' } },
});
