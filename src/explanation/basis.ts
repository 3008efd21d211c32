import type { Fact } from '../facts/fact';
import { ownerOf, type Subject } from '../facts/subject';
import { subjectsRead } from '../report/missing-facts';
import type { Statement } from './explanation';
import type { ExplanationContext } from './explanation-context';
import { factStatement } from './fact-statement';
import { fieldStatements, missingFieldStatements } from './field-statements';
import { parameterStatement } from './parameter-statement';

/**
 * What a fact of the finding's subject, or of one above it, was made from, and what would settle it where it is not
 * known. Empty for a fact of which it has been told, and for a parameter.
 */
export function basisOf(factId: string, context: ExplanationContext): readonly Statement[] {
  const found = factWithOwner(factId, context);
  return found ? basisOfFact(found.fact, found.owner, context) : [];
}

/** A fact of the finding's subject, or of one above it, with its basis. */
export function factWithBasis(factId: string, context: ExplanationContext): readonly Statement[] {
  const found = factWithOwner(factId, context);
  if (!found) return [];
  return [factStatement(found.fact, found.owner, context, basisOfFact(found.fact, found.owner, context))];
}

/** A fact and whose it is: the subject of the finding, or the one above it that has the fact; `null` for a parameter. */
export function factWithOwner(factId: string, { ruleset, scope }: ExplanationContext) {
  const fact = ruleset.facts.get(factId);
  const owner = fact && ownerOf(scope.subject, fact.subject);
  return owner ? { fact, owner } : null;
}

function basisOfFact(fact: Fact, owner: Subject, context: ExplanationContext): readonly Statement[] {
  const name = nameOf(fact, owner);
  const made = isNews(name, context) ? madeFrom(fact, owner, context) : [];
  const isOpen = fact.compute(owner) === null && isNews(`missing for ${name}`, context);
  return isOpen ? [...made, ...missingFieldStatements(fact, owner, context)] : made;
}

const nameOf = ({ id }: Fact, { key }: Subject): string => `${id} ${key}`;

/** Whether something is mentioned for the first time: what it was made from is told then, and not again. */
function isNews(name: string, { told }: ExplanationContext): boolean {
  const isNew = !told.has(name);
  told.add(name);
  return isNew;
}

/** Facts, fields and parameters. Where values are left out, so is all of this: nothing else stands in it. */
function madeFrom(fact: Fact, owner: Subject, context: ExplanationContext): readonly Statement[] {
  if (context.redact) return [];
  const { facts, parameters } = context.ruleset;
  return [
    ...(fact.reads ?? [])
      .flatMap((id) => facts.get(id) ?? [])
      .flatMap((read) => factsRead(read, owner, context)),
    ...fieldStatements(fact, owner, context),
    ...(fact.parameters ?? [])
      .filter((id) => isNews(`parameter ${id}`, context))
      .flatMap((id) => parameters.get(id) ?? [])
      .map(parameterStatement),
  ];
}

const factsRead = (read: Fact, owner: Subject, context: ExplanationContext): readonly Statement[] =>
  subjectsRead(read, owner).map((of) =>
    factStatement(read, of, context, isNews(nameOf(read, of), context) ? madeFrom(read, of, context) : []),
  );
