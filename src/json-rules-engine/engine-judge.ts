import type { CivilDate } from '../calendar/civil-date';
import type { CaseRead } from '../evaluate-with-ruleset';
import type { Truth } from '../evaluator/truth';
import type { Subject } from '../facts/subject';
import type { Judge } from '../report/verdicts';
import type { Rule } from '../ruleset/documents';
import type { CompiledRule } from '../ruleset/ruleset';
import type { Scope } from '../ruleset/scope';
import { foldedTruth, type EvaluatedCondition } from './evaluated-condition';
import { flatFacts } from './facts-for';
import { jsonRuleName, type RulePart } from './json-rules';
import { ruleScopesOf } from './rule-scopes';
import { runnersOf } from './ruleset-runners';

/** Truths of one scope: of each half of a rule by its name, of each trigger by its condition's id. */
type Truths = Map<string, Truth>;

/** Asks the engine about every rule and subject of a case, one run after another, and answers from what it said. */
export async function engineJudge(read: CaseRead): Promise<Judge> {
  const { ruleset } = read;
  const factsIn = flatFacts(ruleset);
  const answers = new Map<Subject, Map<CivilDate, Truths>>();
  for (const { scope, rules } of ruleScopesOf(read)) {
    const run = runnersOf(ruleset).get(scope.subject.kind);
    if (!run || rules.length === 0) continue;
    const results = await run(factsIn(scope));
    const evaluated = (rule: Rule, part: RulePart) =>
      results.get(jsonRuleName(rule.id, part))?.conditions as unknown as EvaluatedCondition;
    const ofSubject = answers.get(scope.subject) ?? new Map<CivilDate, Truths>();
    answers.set(scope.subject, ofSubject.set(scope.lawOn, truthsOf(rules, evaluated)));
  }
  return judgeFrom(({ subject, lawOn }) => answers.get(subject)?.get(lawOn));
}

function truthsOf(
  rules: readonly CompiledRule[],
  evaluated: (rule: Rule, part: RulePart) => EvaluatedCondition,
): Truths {
  const truths: Truths = new Map();
  for (const { rule } of rules) {
    const applies = evaluated(rule, 'applies');
    truths.set(jsonRuleName(rule.id, 'applies'), foldedTruth(applies));
    truths.set(jsonRuleName(rule.id, 'requires'), foldedTruth(evaluated(rule, 'requires')));
    for (const [id, trigger] of triggersOf(rule, applies)) truths.set(id, foldedTruth(trigger));
  }
  return truths;
}

/** The named conditions directly under a rule's `applies`, each with what the engine made of it in its place. */
function triggersOf(
  { applies }: Rule,
  evaluated: EvaluatedCondition,
): readonly [string, EvaluatedCondition][] {
  if (!applies) return [];
  if ('condition' in applies) return [[applies.condition, evaluated]];
  if (!('any' in applies && 'any' in evaluated)) return [];
  return applies.any.flatMap((part, index) => {
    const trigger = evaluated.any[index];
    return 'condition' in part && trigger ? [[part.condition, trigger] as [string, EvaluatedCondition]] : [];
  });
}

function judgeFrom(truthsIn: (scope: Scope) => Truths | undefined): Judge {
  const answer = (name: string, scope: Scope): Truth => {
    const truth = truthsIn(scope)?.get(name);
    if (truth === undefined)
      throw new Error(`${name} was not asked of ${scope.subject.key} before the report was made.`);
    return truth;
  };
  return {
    applies: ({ rule }, scope) => answer(jsonRuleName(rule.id, 'applies'), scope),
    requires: ({ rule }, scope) => answer(jsonRuleName(rule.id, 'requires'), scope),
    holds: ({ condition }, scope) => answer(condition.id, scope),
  };
}
