import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord } from '../../src/record/case-record';
import type { Rule } from '../../src/ruleset/documents';
import type { Ruleset } from '../../src/ruleset/ruleset';

/**
 * Rules that replace one another in time: those of one first provision and one subject whose times in force differ.
 * Rules that have always been in force side by side are different duties, and no versions of one.
 */
export function versionsIn(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const { from, until } = rule.inForce;
    if (from === null && until === null) continue;
    const duty = `${rule.provisions[0]} ${rule.subject} ${rule.field}`;
    groups.set(duty, [...(groups.get(duty) ?? []), rule]);
  }
  return [...groups.values()];
}

/** The rules of each duty that were asked of a record on a day, for duties of which another number was asked before. */
export function gapsAndOverlaps(
  ruleset: Ruleset,
  records: readonly { readonly name: string; readonly record: CaseRecord }[],
  days: readonly string[],
): readonly string[] {
  const versions = versionsIn(ruleset.rules.map(({ rule }) => rule));
  return records.flatMap(({ name, record }) => {
    const begun = new Set<readonly Rule[]>();
    return [...days].sort().flatMap((asOf) => {
      const { counts } = evaluateCase(record, { asOf, ruleset });
      return versions.flatMap((rules) => {
        const asked = rules.filter(({ id }) => counts[id]).map(({ id }) => id);
        if (asked.length > 0) begun.add(rules);
        const isAsOnce = asked.length === 1 || (asked.length === 0 && !begun.has(rules));
        return isAsOnce
          ? []
          : [
              `${name} on ${asOf}: ${asked.join(' and ') || `none of ${rules.map(({ id }) => id).join(', ')}`}`,
            ];
      });
    });
  });
}

/** Parameters that have no value on a day after their first, or two values from one day. */
export function parameterGaps(
  { parameters, parameter }: Ruleset,
  days: readonly string[],
): readonly string[] {
  return [...parameters.values()].flatMap(({ id, values }) => {
    const starts = values.map(({ from }) => from);
    const first = starts[0] ?? null;
    const gaps = days.filter((day) => (first === null || first <= day) && parameter(id, day) === null);
    return [
      ...gaps.map((day) => `${id}: no value on ${day}`),
      ...(new Set(starts).size === starts.length ? [] : [`${id}: two values from one day`]),
    ];
  });
}
