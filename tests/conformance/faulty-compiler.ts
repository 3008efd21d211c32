import { compileCondition, type Names, type Predicate } from '../../src/evaluator/compile';
import type { Condition } from '../../src/evaluator/condition';

/** As {@link Names}, and the documents of named conditions. */
export interface FaultyNames<Scope> extends Names<Scope> {
  readonly document: (id: string) => Condition;
}

/** Compiles a part of a condition, with the same fault in it. */
export type PartCompiler<Scope> = (part: Condition) => Predicate<Scope>;

/** Compiles a piece of a condition wrongly; `null` for a piece that the fault does not concern. */
export type WrongPiece = <Scope>(
  condition: Condition,
  names: FaultyNames<Scope>,
  compilePart: PartCompiler<Scope>,
) => Predicate<Scope> | null;

/**
 * Compiles as the library does, piece by piece with the library's own compiler, but for the pieces that a fault
 * concerns. So a fault is planted without anything in the library that would let one in.
 */
export function compileWith<Scope>(
  wrongPiece: WrongPiece,
  condition: Condition,
  names: FaultyNames<Scope>,
): Predicate<Scope> {
  const compilePart: PartCompiler<Scope> = (part) => compileWith(wrongPiece, part, names);
  return wrongPiece(condition, names, compilePart) ?? compileOneLevel(condition, names, compilePart);
}

/** One block of the library's own, its parts compiled already: each stands in it as a named condition. */
function compileOneLevel<Scope>(
  condition: Condition,
  names: FaultyNames<Scope>,
  compilePart: PartCompiler<Scope>,
): Predicate<Scope> {
  const around = (parts: readonly Condition[]): Names<Scope> => ({
    ...names,
    condition: (place) => compilePart(parts[Number(place)] as Condition),
  });
  const places = (parts: readonly Condition[]) => parts.map((_, place) => ({ condition: `${place}` }));
  if ('all' in condition) return compileCondition({ all: places(condition.all) }, around(condition.all));
  if ('any' in condition) return compileCondition({ any: places(condition.any) }, around(condition.any));
  if ('not' in condition) return compileCondition({ not: { condition: '0' } }, around([condition.not]));
  if ('condition' in condition)
    return compileCondition({ condition: '0' }, around([names.document(condition.condition)]));
  return compileCondition(condition, names);
}
