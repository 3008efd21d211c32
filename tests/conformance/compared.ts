import type { Truth } from '../../src/evaluator/truth';
import type { FlatFacts } from '../../src/json-rules-engine';
import type { Scope } from '../../src/ruleset/scope';
import type { Disagreement } from './disagreement';
import type { Half } from './halves';

/** Where two answers were compared. */
export interface Place {
  readonly half: Half;
  readonly scope: Scope;
  readonly facts: FlatFacts;
  readonly completion: FlatFacts;
}

/** What was compared so far, and where the two differ. */
export class Compared {
  /** A verdict: one rule on one subject of one record with one completion of its unknowns, both halves compared. */
  verdicts = 0;
  /** Our answers of halves on what the record says, before any completion. */
  readonly answers = { true: 0, false: 0, unknown: 0 };
  /** Unknown answers that the engine was shown to bring out either way. */
  bothWays = 0;
  readonly disagreements: Disagreement[] = [];

  countAnswer(truth: Truth): void {
    this.answers[truth === null ? 'unknown' : truth ? 'true' : 'false']++;
  }

  report(kind: Disagreement['kind'], place: Place, ours: Truth, engine: boolean): void {
    const { half, scope, facts, completion } = place;
    this.disagreements.push({
      kind,
      ruleId: half.ruleId,
      half: half.name,
      subject: scope.subject.key,
      lawOn: scope.lawOn,
      ours,
      engine,
      verdicts: this.verdicts,
      facts: onlyRead(half, facts),
      completion: onlyRead(half, completion),
    });
  }

  add({ verdicts, answers, bothWays, disagreements }: Compared): void {
    for (const found of disagreements)
      this.disagreements.push({ ...found, verdicts: this.verdicts + found.verdicts });
    this.verdicts += verdicts;
    this.bothWays += bothWays;
    for (const truth of ['true', 'false', 'unknown'] as const) this.answers[truth] += answers[truth];
  }
}

const onlyRead = ({ reads }: Half, facts: FlatFacts): FlatFacts =>
  Object.fromEntries(reads.map((id) => [id, facts[id] ?? null]));
