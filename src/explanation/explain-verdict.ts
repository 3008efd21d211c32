import type { CivilDate } from '../calendar/civil-date';
import type { TracedCondition } from '../evaluator/trace';
import type { CaseRecord } from '../record/case-record';
import { assumptionsOf } from '../ruleset/assumptions';
import { citationsOf } from '../report/build-report';
import { findingOf } from '../report/finding';
import { redactedMessage } from '../report/redact';
import type { Verdict } from '../report/verdicts';
import type { Ruleset } from '../ruleset/ruleset';
import { joined } from './condition-statements';
import type { Explanation, Statement } from './explanation';
import { toldTruth, type ExplanationContext } from './explanation-context';
import { inTimeStatements } from './in-time-statement';
import { ownCopy } from './own-copy';
import { sentence } from './sentence';

/** What an explanation is made from. */
export interface VerdictToExplain {
  readonly verdict: Verdict;
  readonly ruleset: Ruleset;
  /** The record as the caller gave it, as far as it could be read. */
  readonly record: CaseRecord;
  readonly asOf: CivilDate;
  readonly redact: boolean;
}

/** Why a verdict came out as it did. */
export function explainVerdict({ verdict, ruleset, record, asOf, redact }: VerdictToExplain): Explanation {
  const { rule } = verdict.compiled;
  const context: ExplanationContext = { ruleset, record, scope: verdict.scope, redact, told: new Set() };
  const finding = findingOf(verdict, ruleset, record);
  const { id, ruleId, subject, pointer, outcome, couldBe, message, provisions } = finding;
  const statement: Statement = {
    kind: 'outcome',
    text: redact ? redactedMessage(rule.title, outcome) : message,
    provisions,
    because: [
      appliesStatement(verdict, context),
      requiresStatement(verdict, context),
      ...(verdict.applies === false ? [] : inTimeStatements(verdict, context)),
    ],
  };
  return ownCopy({
    findingId: id,
    ruleId,
    subject,
    pointer,
    asOf,
    rulesVersion: ruleset.version,
    outcome,
    ...(couldBe ? { couldBe } : {}),
    title: rule.title,
    assumptions: assumptionsOf(rule),
    provisions: citationsOf(ruleset, provisionsIn(statement)),
    statement,
  });
}

const provisionsIn = ({ provisions = [], because }: Statement): readonly string[] => [
  ...provisions,
  ...because.flatMap(provisionsIn),
];

/** What does not apply follows from that alone; everything else from this too, where it is not open. */
function appliesStatement(
  { compiled, scope, applies, decision }: Verdict,
  context: ExplanationContext,
): Statement {
  if (!compiled.traceApplies) {
    const decides = decision.outcome === 'undetermined' ? {} : { decides: true as const };
    return {
      kind: 'applies',
      truth: true,
      ...decides,
      text: sentence('applies.always'),
      messageId: 'applies.always',
      because: [],
    };
  }
  const decides = decision.outcome !== 'undetermined' || applies === null;
  return answer('applies', compiled.traceApplies(scope), decides, context);
}

function requiresStatement(
  { compiled, scope, applies, requires, decision }: Verdict,
  context: ExplanationContext,
): Statement {
  if (applies === false) {
    const messageId = 'requires.notAsked';
    return { kind: 'requires', text: sentence(messageId), messageId, because: [] };
  }
  const decides = decision.outcome !== 'undetermined' || requires === null;
  return answer('requires', compiled.traceRequires(scope), decides, context);
}

/** A question, its answer, and the conditions that it follows from. */
function answer(
  kind: 'applies' | 'requires',
  traced: TracedCondition,
  decides: boolean,
  context: ExplanationContext,
): Statement {
  const truth = toldTruth(traced.truth);
  const { needs, conditions, because } = joined(traced, decides, context);
  const messageId =
    conditions === null ? (`${kind}.${truth}` as const) : (`${kind}.${truth}.because` as const);
  return {
    kind,
    truth,
    ...(decides ? { decides } : {}),
    text: sentence(messageId, conditions === null ? {} : { conditions }),
    messageId,
    needs,
    because,
  };
}
