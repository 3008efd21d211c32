import type { RulesetCheck } from './check';

/** Every provision that is cited is there. */
export const citedProvisionsExist: RulesetCheck = function* ({
  rules,
  conditions,
  notices,
  parameters,
  provisions,
}) {
  const citing = [
    ...rules,
    ...conditions.values(),
    ...notices,
    ...[...parameters.values()].map(({ id, provision }) => ({ id, provisions: [provision] })),
  ];
  for (const { id, provisions: cited } of citing) {
    for (const provision of cited) {
      if (!provisions.has(provision)) yield { documentId: id, problem: `no provision ${provision}` };
    }
  }
};
