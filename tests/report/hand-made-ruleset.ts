import type { FactValue } from '../../src/evaluator/condition';
import type { Fact } from '../../src/facts/fact';
import type { SubjectKind } from '../../src/facts/subject';
import { compileRuleset } from '../../src/ruleset/compile-ruleset';
import { rulesDigest } from '../../src/ruleset/rules-digest';
import type {
  Authority,
  ClockFacts,
  InstrumentDocuments,
  Modality,
  Provision,
  Rule,
} from '../../src/ruleset/documents';
import type { Ruleset } from '../../src/ruleset/ruleset';

/** What is so of a child, whatever the record says: `asked` and `done` are read by every rule made here. */
export interface ChildFacts {
  readonly asked?: FactValue;
  readonly done?: FactValue;
  readonly [name: string]: FactValue | undefined;
}

const childFact = ([name, value]: [string, FactValue | undefined]): Fact => ({
  id: `child.${name}`,
  subject: 'child',
  type: 'boolean',
  label: `${name} in words`,
  description: 'Made up for a test.',
  provision: 'example-act.1',
  fields: [],
  compute: () => value ?? null,
});

/** The three date facts, for a rule with a clock. */
export const CLOCK: ClockFacts = {
  what: 'the thing',
  startsOn: 'child.startsOn',
  dueBy: 'child.dueBy',
  completedOn: 'child.completedOn',
};

/** A rule of a child that applies where the child is asked, and requires that the thing is done. */
export const ruleWith = (parts: Partial<Rule> = {}): Rule => ({
  id: 'thing-done',
  provisions: ['example-act.1'],
  title: 'The thing is done',
  subject: 'child',
  inForce: { from: null, until: null },
  applies: { all: [{ fact: 'child.asked', operator: 'equal', value: true }] },
  requires: { all: [{ fact: 'child.done', operator: 'equal', value: true }] },
  field: '/casePlan',
  topic: 'contents',
  messages: {
    notMet: 'The thing is not done.',
    pending: 'It is due by {dueDate}.',
    late: 'It was {daysLate} late.',
  },
  ...parts,
});

const provisionWith = (modality: Modality, instrument: string): Provision => ({
  id: `${instrument}.1`,
  heading: 'Duties',
  pinpoint: `${instrument}, 1`,
  begins: 'The thing is',
  paraphrase: 'The thing is done.',
  modality,
  disposition: { kind: 'rule' },
  verification: 'primary',
});

interface HandMadeInstrument extends Partial<Omit<InstrumentDocuments, 'instrument'>> {
  readonly id?: string;
  readonly authority?: Authority;
  readonly modality?: Modality;
  readonly rules?: readonly Rule[];
}

/** The documents of one made-up instrument: the rules given, else the one of {@link ruleWith}. */
export function instrumentWith({
  id = 'example-act',
  authority = 'stateLaw',
  modality = 'shall',
  rules = [ruleWith()],
  ...documents
}: HandMadeInstrument): InstrumentDocuments {
  return {
    instrument: { id, title: id, shortTitle: id, authority, about: 'Made up.', order: 1 },
    provisions: [provisionWith(modality, id)],
    conditions: [],
    parameters: [],
    ruleFiles: [{ heading: 'Duties', rules: rules.map((rule) => ({ ...rule, assumptions: [] })) }],
    notices: [],
    ...documents,
  };
}

/** A ruleset of made-up instruments that reads made-up facts, and further facts if given. */
export const rulesetOn = (
  facts: ChildFacts,
  instruments: readonly InstrumentDocuments[] = [instrumentWith({})],
  furtherFacts: readonly Fact<SubjectKind>[] = [],
): Ruleset =>
  compileRuleset(
    { version: '2026.1.0', instruments },
    [...Object.entries(facts).map(childFact), ...furtherFacts],
    rulesDigest(instruments),
  );
