import type { TracedCondition } from '../evaluator/trace';
import { basisOf, factWithOwner } from './basis';
import { comparisonInWords, comparisonParams, type Said } from './comparison-in-words';
import type { Statement } from './explanation';
import { toldTruth, type ExplanationContext, type ToldTruth } from './explanation-context';
import { pointersOf } from './fact-statement';
import { phrase, sentence } from './sentence';

/** How a statement follows from conditions: the conditions, how they are joined, and how that reads after "because". */
export interface Joined {
  readonly needs: 'all' | 'any';
  /** `null` where there is only one condition, which speaks for itself. */
  readonly conditions: string | null;
  readonly because: readonly Statement[];
}

/** A condition as what another statement follows from. `decides`: whether the outcome follows from that statement. */
export function joined(condition: TracedCondition, decides: boolean, context: ExplanationContext): Joined {
  const traced = withoutNeedlessJoin(condition);
  if (traced.kind !== 'all' && traced.kind !== 'any')
    return { needs: 'all', conditions: null, because: [conditionStatement(traced, decides, context)] };
  return {
    needs: traced.kind,
    conditions: phrase(`conditions.${traced.kind}.${toldTruth(traced.truth)}`),
    // The parts that share the result are those that brought it about.
    because: traced.parts.map((part) =>
      conditionStatement(part, decides && part.truth === traced.truth, context),
    ),
  };
}

/** "All of" one condition is that condition. */
function withoutNeedlessJoin(traced: TracedCondition): TracedCondition {
  const [only, ...others] = traced.parts;
  const isJoin = traced.kind === 'all' || traced.kind === 'any';
  return isJoin && only && others.length === 0 ? withoutNeedlessJoin(only) : traced;
}

function conditionStatement(
  condition: TracedCondition,
  decides: boolean,
  context: ExplanationContext,
): Statement {
  const traced = withoutNeedlessJoin(condition);
  const marked = { truth: toldTruth(traced.truth), ...(decides ? { decides } : {}) } as const;
  if (traced.comparison) return { ...marked, ...comparisonStatement(traced, marked.truth, context) };
  if (traced.kind === 'condition')
    return { ...marked, ...namedStatement(traced, marked.truth, decides, context) };
  if (traced.kind === 'not') {
    const [part] = traced.parts;
    const because = part ? [conditionStatement(part, decides, context)] : [];
    return { kind: 'not', ...marked, ...said(`not.${marked.truth}`, {}), needs: 'none', because };
  }
  const { needs, conditions, because } = joined(traced, decides, context);
  return {
    kind: 'conditions',
    ...marked,
    ...said('conditions', { conditions: conditions ?? '' }),
    needs,
    because,
  };
}

function said(messageId: Parameters<typeof sentence>[0], words: { readonly [name: string]: string }): Said {
  return { messageId, text: sentence(messageId, words) };
}

type Unmarked = Omit<Statement, 'truth' | 'decides'>;

function comparisonStatement(
  traced: TracedCondition,
  truth: ToldTruth,
  context: ExplanationContext,
): Unmarked {
  const { comparison } = traced as Required<TracedCondition>;
  const { fact, requiredFact } = comparison;
  const found = factWithOwner(fact, context);
  return {
    kind: 'comparison',
    ...comparisonInWords(comparison, truth, context.ruleset, context.redact),
    params: comparisonParams(comparison, context.redact),
    fact,
    ...(found ? pointersOf(found.fact, found.owner) : {}),
    because: [
      ...basisOf(fact, context),
      ...(requiredFact === undefined ? [] : basisOf(requiredFact, context)),
    ],
  };
}

/** A term that rules share. Where it is one comparison that says the same, it is that comparison. */
function namedStatement(
  traced: TracedCondition,
  truth: ToldTruth,
  decides: boolean,
  context: ExplanationContext,
): Unmarked {
  const id = traced.name ?? '';
  const { label, provisions } = context.ruleset.conditions.get(id) ?? { label: id, provisions: [] };
  const [body] = traced.parts;
  const { needs, conditions, because } = joined(body ?? traced, decides, context);
  const named = { condition: id, provisions };
  const plain = said(`clause.${truth}`, { clause: label });
  const [only] = because;
  if (conditions === null && only?.kind === 'comparison' && only.text === plain.text)
    return { ...only, ...named };
  const words = conditions === null ? plain : said(`clause.${truth}.because`, { clause: label, conditions });
  return { kind: 'condition', ...words, ...named, needs, because };
}
