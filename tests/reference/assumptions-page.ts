import type { Ruleset } from '../../src/ruleset/ruleset';
import { code, GENERATED } from './markdown';
import { ruleDocuments } from './rule-documents';

/** Every assumption, with the rules and conditions in which it acts. */
export function assumptionsPage(ruleset: Ruleset): string {
  const actsIn = new Map<string, string[]>();
  const add = (assumptions: readonly string[], id: string) =>
    assumptions.forEach((assumption) => actsIn.set(assumption, [...(actsIn.get(assumption) ?? []), id]));
  for (const { id, assumptions } of ruleset.conditions.values()) add(assumptions ?? [], id);
  for (const { id, assumptions } of ruleDocuments) add(assumptions, id);
  return [
    GENERATED,
    '# Assumptions',
    `${actsIn.size} readings on which answers depend, with the conditions and rules in which they act. See [interpretations.md](interpretations.md) for what concerns many rules.`,
    [...actsIn].map(([assumption, ids]) => `- ${assumption} (${ids.map(code).join(', ')})`).join('\n'),
  ].join('\n\n');
}
