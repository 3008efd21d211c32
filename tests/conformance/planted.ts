import type { Condition } from '../../src/evaluator/condition';
import type { CompiledRule, Ruleset } from '../../src/ruleset/ruleset';
import { compileWith, type FaultyNames, type WrongPiece } from './faulty-compiler';
import { namedConditions, ruleset } from './halves';
import type { Scope } from '../../src/ruleset/scope';

/** The bundled rules as an evaluator with a fault would have them. */
export function planted(wrongPiece: WrongPiece): Ruleset {
  return { ...ruleset, rules: ruleset.rules.map((compiled) => withFault(compiled, wrongPiece)) };
}

function withFault(compiled: CompiledRule, wrongPiece: WrongPiece): CompiledRule {
  const { applies, requires } = compiled.rule;
  const names: FaultyNames<Scope> = {
    fact: (id) => ruleset.reader(id, compiled.rule),
    condition: () => {
      throw new Error('A named condition is compiled from its document.');
    },
    document: (id) => namedConditions[id] as Condition,
  };
  return {
    ...compiled,
    applies: applies ? compileWith(wrongPiece, applies, names) : compiled.applies,
    requires: compileWith(wrongPiece, requires, names),
  };
}
