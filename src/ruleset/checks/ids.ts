import type { RulesetCheck } from './check';

/**
 * Ids are unique over all documents of whatever kind, since errors and findings go by them alone. Names that every
 * object has are none: reports are keyed by ids.
 */
export const idsAreUnique: RulesetCheck = function* ({ instruments, rules }) {
  const seen = new Set<string>();
  const documents = instruments.flatMap(({ instrument, provisions, parameters, conditions, notices }) => [
    instrument,
    ...provisions,
    ...parameters,
    ...conditions,
    ...notices,
  ]);
  for (const { id } of [...documents, ...rules]) {
    if (seen.has(id)) yield { documentId: id, problem: 'two documents have this id' };
    if (id in Object.prototype)
      yield { documentId: id, problem: 'this cannot be an id: every object has such a member' };
    seen.add(id);
  }
};
