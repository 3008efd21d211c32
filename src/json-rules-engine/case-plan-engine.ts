import { Engine, type EngineResult, type RuleProperties, type RunOptions } from 'json-rules-engine';
import type { SubjectFacts } from './facts-for';
import type { JsonRule } from './json-rules';

/** Where json-rules-engine keeps how far a run has come: on the engine, and read again before each set of rules. */
interface RunState {
  status: string;
  rules: readonly RuleProperties[];
  prioritizedRules: unknown;
}

/**
 * A json-rules-engine `Engine` whose runs may overlap. In the original all runs of one engine share one state, so that a
 * run that ends makes the others skip rules without an error. Here each run has its own; rules, facts, operators and
 * listeners are the engine's, as ever.
 */
export class CasePlanEngine extends Engine {
  private readonly ownRuleNames: ReadonlySet<string>;
  private readonly runsInFlight = new Set<RunState>();

  constructor(rules: readonly JsonRule[], pathResolver: (value: object, path: string) => unknown) {
    super([...rules], { pathResolver });
    this.ownRuleNames = new Set(rules.map(({ name }) => name));
  }

  override run(facts?: Record<string, unknown>, options?: RunOptions): Promise<EngineResult> {
    return this.runWithState(facts, options, {});
  }

  /**
   * Runs on the facts of one subject: the rules that are read on them, and no others of the library's. Rules that the
   * host added run too where the parameters are those of `asOf`, which is once for each subject. The fact `subject` is
   * the subject's key, so that a listener can tell whom an event is about: `await almanac.factValue('subject')`.
   *
   * @param hostFacts Facts of the host's own for this run.
   */
  runOn(entry: SubjectFacts, hostFacts?: Record<string, unknown>): Promise<EngineResult> {
    const asked = new Set(entry.ruleIds.flatMap((id) => [`${id}:applies`, `${id}:requires`]));
    const isRead = ({ name = '' }: RuleProperties): boolean =>
      this.ownRuleNames.has(name) ? asked.has(name) : entry.lawOn === entry.asOf;
    const { rules } = this as unknown as RunState;
    const facts = { ...entry.facts, subject: entry.subject, ...hostFacts };
    return this.runWithState(facts, undefined, { rules: rules.filter(isRead), prioritizedRules: null });
  }

  /** Ends every run in flight after the rules that are being evaluated. */
  override stop(): this {
    for (const run of this.runsInFlight) run.status = 'FINISHED';
    return this;
  }

  /** The engine as it stands, with a state that is this run's alone: what a run writes, it writes there. */
  private async runWithState(
    facts: Record<string, unknown> | undefined,
    options: RunOptions | undefined,
    state: Partial<RunState>,
  ): Promise<EngineResult> {
    const run = Object.assign(Object.create(this) as RunState, state);
    this.runsInFlight.add(run);
    try {
      return await super.run.call(run, facts, options);
    } finally {
      this.runsInFlight.delete(run);
    }
  }
}
