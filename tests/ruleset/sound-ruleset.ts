import { factCatalogue } from '../../src/facts/catalogue';
import type { RulesetSource } from '../../src/ruleset/compile-ruleset';
import type {
  InstrumentDocuments,
  NamedCondition,
  Notice,
  Parameter,
  Provision,
  RuleDocument,
} from '../../src/ruleset/documents';

type Writable<Value> = Value extends readonly (infer Element)[]
  ? Writable<Element>[]
  : Value extends object
    ? { -readonly [Member in keyof Value]: Writable<Value[Member]> }
    : Value;

const provision: Provision = {
  id: 'example-act.1',
  heading: 'Duties',
  pinpoint: 'Example Act, 1',
  begins: 'Every plan shall',
  paraphrase: 'Every child aged ten or older in placement has a plan within a time.',
  modality: 'shall',
  disposition: { kind: 'rule' },
  verification: 'primary',
};

const parameters: readonly Parameter[] = [
  {
    id: 'leastAge',
    label: 'Age from which it holds',
    unit: 'years',
    provision: 'example-act.1',
    values: [
      { from: null, value: 10 },
      { from: '2026-01-01', value: 11 },
    ],
  },
  {
    id: 'endedOn',
    label: 'Last day',
    unit: 'date',
    provision: 'example-act.1',
    values: [{ from: null, value: '2020-05-01' }],
  },
  {
    id: 'leapDay',
    label: 'Birthday',
    unit: 'monthDay',
    provision: 'example-act.1',
    values: [{ from: null, value: '03-01' }],
  },
  {
    id: 'leastMonths',
    label: 'Time',
    unit: 'months',
    provision: 'example-act.1',
    values: [{ from: null, value: 6 }],
  },
  ...factParameters(),
];

/** The parameters that the library's own facts are computed with: whoever reads such a fact brings them. */
function factParameters(): readonly Parameter[] {
  const ids = new Set(factCatalogue.flatMap((fact) => fact.parameters ?? []));
  return [...ids].map((id) => ({
    id,
    label: 'Read by a fact',
    unit: 'months',
    provision: 'example-act.1',
    values: [{ from: null, value: 6 }],
  }));
}

const conditions: readonly NamedCondition[] = [
  {
    id: 'childIsOldEnough',
    label: 'the child is old enough',
    subject: 'child',
    provisions: ['example-act.1'],
    when: {
      all: [{ fact: 'child.age', operator: 'greaterThanInclusive', value: { fact: 'parameter.leastAge' } }],
    },
  },
  {
    id: 'childIsCovered',
    label: 'the child is old enough and in placement',
    subject: 'child',
    provisions: ['example-act.1'],
    when: {
      all: [
        { condition: 'childIsOldEnough' },
        { fact: 'child.isInPlacement', operator: 'equal', value: true },
      ],
    },
  },
];

const rule: RuleDocument = {
  id: 'plan-developed',
  provisions: ['example-act.1'],
  title: 'A plan is developed',
  subject: 'child',
  inForce: { from: null, until: null },
  assumptions: [],
  applies: { all: [{ condition: 'childIsCovered' }] },
  requires: { all: [{ fact: 'child.casePlanIsOnFile', operator: 'equal', value: true }] },
  warningUnless: {
    any: [{ fact: 'child.permanencyGoal', operator: 'in', value: ['adoption', 'reunification'] }],
  },
  clock: {
    what: 'the plan',
    startsOn: 'child.placementStartedOn',
    dueBy: 'child.firstCasePlanDueOn',
    completedOn: 'child.firstCasePlanDevelopedOn',
  },
  plan: {
    kind: 'childInPlacement',
    phase: 'child.casePlanPhase',
    onFile: 'child.casePlanIsOnFile',
    supplied: 'child.casePlanIsSupplied',
  },
  field: '/casePlan',
  topic: 'requiredPlan',
  messages: {
    notMet:
      'There is no plan; it was due by {dueDate}. The child is {child.age}, and {parameter.leastAge} is enough.',
    pending: 'A plan is due by {dueDate}, in {daysLeft}.',
    late: 'The plan was developed {daysLate} late.',
  },
};

const notice: Notice = {
  id: 'program-has-ended',
  subject: 'family',
  provisions: ['example-act.1'],
  when: {
    all: [{ fact: 'family.caseOpenedOn', operator: 'greaterThan', value: { fact: 'parameter.endedOn' } }],
  },
  message: 'The program has ended.',
};

const source = {
  version: '2026.1.0',
  instruments: [
    {
      instrument: {
        id: 'example-act',
        title: 'Example Act',
        shortTitle: 'Example Act',
        authority: 'stateLaw',
        about: 'Made up for tests.',
        order: 1,
      },
      provisions: [provision],
      conditions,
      parameters,
      ruleFiles: [{ heading: 'Duties', rules: [rule] }],
      notices: [notice],
    },
  ],
} satisfies RulesetSource<InstrumentDocuments>;

type Instrument = Writable<RulesetSource<InstrumentDocuments>['instruments'][number]>;

/** A fresh copy of small sound documents, for a test to break. */
export interface SoundRuleset {
  readonly source: Writable<RulesetSource<InstrumentDocuments>>;
  readonly instrument: Instrument;
  readonly provision: Writable<Provision>;
  readonly rule: Writable<RuleDocument>;
  readonly notice: Writable<Notice>;
  /** `childIsOldEnough` and `childIsCovered`, which names it. */
  readonly conditions: Writable<NamedCondition>[];
  /** `leastAge` in years, `endedOn`, a date, `leapDay`, a month and day, and `leastMonths`. */
  readonly parameters: Writable<Parameter>[];
}

export function soundRuleset(): SoundRuleset {
  const copy = structuredClone(source) as Writable<RulesetSource<InstrumentDocuments>>;
  const instrument = copy.instruments[0] as Instrument;
  const { provisions, ruleFiles, notices } = instrument;
  return {
    source: copy,
    instrument,
    provision: provisions[0] as Writable<Provision>,
    rule: ruleFiles[0]?.rules[0] as Writable<RuleDocument>,
    notice: notices[0] as Writable<Notice>,
    conditions: instrument.conditions,
    parameters: instrument.parameters,
  };
}
