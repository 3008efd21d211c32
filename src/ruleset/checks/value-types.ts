import type { Fact, FactType } from '../../facts/fact';
import type { SubjectKind } from '../../facts/subject';
import type { Parameter } from '../documents';
import { stepsUp } from '../scope';
import { didYouMean } from './did-you-mean';
import type { RulesetDocuments } from './ruleset-documents';

/** What a fact or a parameter holds. */
export interface ValueType {
  readonly name: string;
  readonly type: FactType | 'monthDay';
  readonly codes: readonly string[];
  /** Of a number. */
  readonly unit: string | undefined;
}

/** Why a name leads to nothing. */
export interface Unreadable {
  readonly problem: string;
}

/** The type of a fact or parameter, by its id as a condition names it, where a subject can read it. */
export function typeOf(
  id: string,
  subject: SubjectKind,
  { facts, parameters }: RulesetDocuments,
): ValueType | Unreadable {
  if (id.startsWith('parameter.')) {
    const name = id.slice('parameter.'.length);
    const parameter = parameters.get(name);
    return parameter
      ? typeOfParameter(id, parameter)
      : { problem: `no parameter ${name}${didYouMean(name, parameters.keys())}` };
  }
  const fact = facts.get(id);
  if (!fact) return { problem: `no fact ${id}${didYouMean(id, facts.keys())}` };
  return stepsUp(subject, fact.subject) === null
    ? { problem: `${id} cannot be read from ${subject}` }
    : typeOfFact(fact);
}

const typeOfFact = ({ id, type, codes = [], unit }: Fact): ValueType => ({ name: id, type, codes, unit });

function typeOfParameter(name: string, { unit }: Parameter): ValueType {
  const isNumber = unit !== 'date' && unit !== 'monthDay';
  return isNumber
    ? { name, type: 'number', codes: [], unit }
    : { name, type: unit, codes: [], unit: undefined };
}

const IN_WORDS: { readonly [Type in ValueType['type']]: string } = {
  boolean: 'true or false',
  code: 'a code',
  number: 'a number',
  date: 'a date',
  maybeDate: 'a date or none',
  codes: 'a list of codes',
  monthDay: 'a month and day',
};

/** What something holds, for a problem: `child.age holds a number`. */
export const holding = ({ name, type }: ValueType): string => `${name} holds ${IN_WORDS[type]}`;
