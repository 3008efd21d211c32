import type { Condition } from '../../src/evaluator/condition';
import type { NamedCondition, Rule } from '../../src/ruleset/documents';
import { withoutEachLeaf } from '../rules/leaves';
import { searchFor } from './search';
import { appliesOf, both, differ, not, requiresOf, writtenOut } from './written-out';

/** What can be said of one document by itself. */
export interface Claims {
  readonly id: string;
  /** How many combinations of values its facts have. */
  readonly combinations: number;
  /** What no combination of values brings about; empty where nothing is wrong. */
  readonly never: readonly string[];
  /** Comparisons and names that make a difference in some combination, and all of them. */
  readonly leaves: { readonly matter: number; readonly all: number };
}

/** Whether a rule can apply, be met and fail, and whether each part of it makes a difference somewhere. */
export function claimsOfRule(rule: Rule): Claims {
  const applies = appliesOf(rule);
  const requires = requiresOf(rule);
  const fails = both(applies, not(requires));
  const weighs = rule.warningUnless && writtenOut(rule.warningUnless);
  const wanted: readonly (readonly [string, Condition])[] = [
    ['applies', applies],
    ['is met', both(applies, requires)],
    ['fails', fails],
    ...(rule.applies ? [['does not apply', not(applies)] as const] : []),
    ...(weighs
      ? ([
          ['weighs as an error', both(fails, weighs)],
          ['weighs as a warning', both(fails, not(weighs))],
        ] as const)
      : []),
  ];
  const idle = [
    ...idleLeaves(rule.applies, (changed) => differ(applies, changed)),
    ...idleLeaves(rule.requires, (changed) => both(applies, differ(requires, changed))),
    ...idleLeaves(rule.warningUnless, (changed) => both(fails, differ(weighs as Condition, changed))),
  ];
  return claims(rule.id, both(applies, requires, ...(weighs ? [weighs] : [])), wanted, idle);
}

/** Whether a named condition can hold and can fail, and whether each part of it makes a difference somewhere. */
export function claimsOfCondition({ id, when }: NamedCondition): Claims {
  const condition = writtenOut(when);
  const wanted = [
    ['holds', condition],
    ['fails', not(condition)],
  ] as const;
  return claims(
    id,
    condition,
    wanted,
    idleLeaves(when, (changed) => differ(condition, changed)),
  );
}

interface TriedLeaf {
  readonly leaf: string;
  readonly matters: boolean;
}

function idleLeaves(
  block: Condition | undefined,
  difference: (changed: Condition) => Condition,
): readonly TriedLeaf[] {
  if (block === undefined) return [];
  return [...withoutEachLeaf(block)].map(({ leaf, condition }) => ({
    leaf,
    matters: searchFor(difference(writtenOut(condition))).found !== null,
  }));
}

function claims(
  id: string,
  whole: Condition,
  wanted: readonly (readonly [string, Condition])[],
  leaves: readonly TriedLeaf[],
): Claims {
  const idle = leaves.filter(({ matters }) => !matters);
  return {
    id,
    combinations: searchFor(whole).combinations,
    never: [
      ...wanted
        .filter(([, condition]) => searchFor(condition).found === null)
        .map(([what]) => `never ${what}`),
      ...idle.map(({ leaf }) => `never matters: ${leaf}`),
    ],
    leaves: { matter: leaves.length - idle.length, all: leaves.length },
  };
}
