import { SUBJECT_KINDS, type SubjectKind } from '../facts/subject';
import { allRuleset } from '../ruleset/all-ruleset';
import type { Authority } from '../ruleset/documents';
import type { Ruleset } from '../ruleset/ruleset';
import { CasePlanEngine } from './case-plan-engine';
import { toJsonRules } from './json-rules';
import { refusePath } from './rules-runner';

/** Which rules an engine is loaded with. */
export interface CreateEngineOptions {
  /** Of which kind of subject the rules speak: an engine runs on the facts of one such subject at a time. */
  readonly subject: SubjectKind;
  /** Whose rules; all of them if absent. Give {@link factsFor} the same. */
  readonly authorities?: readonly Authority[];
  /** Which documents; every one if absent. Give {@link factsFor} the same. */
  readonly ruleset?: Ruleset;
  /**
   * Reads the `path` of a condition in a rule that the host adds. If absent a path is refused: json-rules-engine's own
   * reader evaluates JSONPath. No rule of the library has a path.
   */
  readonly pathResolver?: (value: object, path: string) => unknown;
}

/**
 * A json-rules-engine `Engine`, loaded with the rules about one kind of subject. Add rules, facts, operators and
 * listeners as to any other; its runs may overlap. Run it on an entry of {@link factsFor} by `runOn`, and read the
 * answers by {@link outcomesOf}: an event or a `result` knows two truths only, and takes an unknown fact for a value.
 *
 * @throws RangeError if there is no such kind of subject.
 * @example createEngine({ subject: 'family' }).addFact('host.office', 'Norwich').getFact('host.office').value
 * // => 'Norwich'
 */
export function createEngine(options: CreateEngineOptions): CasePlanEngine {
  const { subject, authorities, ruleset = allRuleset(), pathResolver = refusePath } = options;
  if (!SUBJECT_KINDS.includes(subject))
    throw new RangeError(`subject must be one of: ${SUBJECT_KINDS.join(', ')}.`);
  const asked = new Set(
    ruleset.rules
      .filter(({ authority }) => authorities?.includes(authority) ?? true)
      .map(({ rule }) => rule.id),
  );
  const rules = toJsonRules(ruleset).filter(
    ({ event: { params } }) => params.subject === subject && asked.has(params.ruleId),
  );
  return new CasePlanEngine(rules, pathResolver);
}
