import * as z from 'zod/mini';
import { isCivilDate } from '../calendar/civil-date';
import { OUTCOMES } from '../evaluator/outcome';
import { documentation, documentedAs, named } from '../record/field';
import { AUTHORITIES, TOPICS } from '../ruleset/documents';

const text = (description: string) => documentedAs(z.string(), description);
const day = (description: string) => {
  const schema = z.string().check(z.refine(isCivilDate));
  documentation.add(schema, { description, format: 'date' });
  return schema;
};
const strings = (description: string) => documentedAs(z.array(z.string()), description);
const value = () => z.union([z.boolean(), z.number(), z.string(), z.array(z.string()), z.null()]);

const evidence = named(
  'Evidence',
  z.strictObject({
    fact: text('Id of the fact that was compared'),
    operator: documentedAs(z.optional(z.string()), 'The comparison; absent for equal'),
    actual: documentedAs(z.optional(value()), 'What the record gives; absent from a redacted report'),
    required: documentedAs(value(), 'What it was compared with'),
  }),
  'A comparison that decided the outcome',
);

const remedyChange = named(
  'RemedyChange',
  z.strictObject({
    fact: text('Id of the fact that it brings about'),
    pointer: text('JSON Pointer into the caller’s own record; a last step - appends to a list'),
    value: documentedAs(
      z.optional(z.union([z.string(), z.number(), z.boolean(), z.record(z.string(), z.unknown())])),
      'What to set there: … and the day of evaluation stand where the writer knows better; absent from a redacted report',
    ),
  }),
  'A change of the record',
);

const remedyAlternative = named(
  'RemedyAlternative',
  z.strictObject({
    words: text('What to do, as a clause: record that the child took part in developing the plan'),
    changes: documentedAs(z.array(remedyChange), 'All of them are needed, and no others'),
  }),
  'Changes of the record that together close a finding',
);

const remedy = named(
  'Remedy',
  z.strictObject({
    leadsTo: documentedAs(
      z.enum(['met', 'late']),
      'met: the finding is met then. late: its day has passed, and it is done late',
    ),
    eitherOf: documentedAs(
      z.array(remedyAlternative),
      'Any one of them closes the finding, in the order of the rule',
    ),
  }),
  'What closes a finding. With the option remedies only; absent where nothing that anybody can change closes it',
);

const params = () => z.record(z.string(), value());

export const findingSchema = named(
  'Finding',
  z.strictObject({
    id: text('Rule and subject; stable from run to run'),
    ruleId: text('Id of the rule'),
    outcome: documentedAs(z.enum(OUTCOMES), 'met, notMet, pending, undetermined or notApplicable'),
    severity: documentedAs(
      z.enum(['error', 'warning', 'info']),
      'error: outstanding and curable. warning: late, undetermined, or not a firm duty. info: nothing to do',
    ),
    topic: documentedAs(z.enum(TOPICS), 'What the rule is about'),
    subject: text('The ids of the subject chain, child:c1/objective:o2'),
    pointer: text('JSON Pointer to the field in the caller’s own record'),
    message: text('One sentence or two, fit for a caseworker and for a form field'),
    messageId: text('Id of the message in the catalogues'),
    params: documentedAs(z.optional(params()), 'The values that stand in the message'),
    provisions: strings('Ids of the provisions that the finding rests on'),
    dueDate: z.optional(day('The last day on which the duty can be, or could have been, done in time')),
    late: documentedAs(z.optional(z.literal(true)), 'true: done, but after its day'),
    daysLate: documentedAs(z.optional(z.int()), 'By how many calendar days it was done late, or is overdue'),
    curable: documentedAs(
      z.optional(z.boolean()),
      'notMet only: whether something recorded or done now closes it',
    ),
    evidence: documentedAs(z.optional(z.array(evidence)), 'The comparisons that decided the outcome'),
    missingFacts: documentedAs(
      z.optional(z.array(z.string())),
      'undetermined only: ids of the facts that are not known and keep the answer open',
    ),
    missingFields: documentedAs(
      z.optional(z.array(z.string())),
      'undetermined only: JSON Pointers of the fields of the record that would settle it',
    ),
    couldBe: documentedAs(
      z.optional(z.array(z.enum(OUTCOMES))),
      'undetermined only: the outcomes that are still possible',
    ),
    remedy: z.optional(remedy),
    relatedFindings: documentedAs(
      z.optional(z.array(z.string())),
      'Ids of findings on the same duty by another rule',
    ),
  }),
  'What one rule says of one subject',
);

const requiredPlan = named(
  'RequiredPlan',
  z.strictObject({
    plan: documentedAs(z.enum(['family', 'childInPlacement']), 'Which kind of plan'),
    subject: text('family, or child:c1'),
    required: documentedAs(
      z.union([z.boolean(), z.literal('undetermined')]),
      'Whether the policy requires the plan; undetermined: the facts do not tell',
    ),
    phase: documentedAs(
      z.enum(['initial', 'ongoing', 'undetermined']),
      'initial until a plan was developed in this case or episode',
    ),
    because: strings('Ids of the provisions whose triggers hold'),
    couldBe: strings('Ids of the provisions whose triggers are not known'),
    onFile: documentedAs(z.union([z.boolean(), z.literal('undetermined')]), 'Whether such a plan is on file'),
    supplied: documentedAs(
      z.union([z.boolean(), z.literal('undetermined')]),
      'Whether the record gives a plan, be it a draft, whose contents are looked into',
    ),
  }),
  'Whether a plan is required, and why',
);

const deadline = named(
  'Deadline',
  z.strictObject({
    what: text('What falls due'),
    subject: text('Whom it concerns: family, child:c1'),
    countedFrom: documentedAs(
      z.optional(z.string()),
      'What the day is from which it is counted, as a noun phrase',
    ),
    startsOn: z.optional(day('The day from which it is counted')),
    dueDate: z.optional(day('The last day on which it is in time; absent where it is not known')),
    status: documentedAs(
      z.enum(['onTime', 'late', 'due', 'overdue', 'undetermined']),
      'onTime and late: done. due and overdue: not done. undetermined: the facts do not tell whether it is owed or done',
    ),
    daysLeft: documentedAs(
      z.optional(z.int()),
      'due only: calendar days until the due date; 0 on the day itself',
    ),
    daysLate: documentedAs(z.optional(z.int()), 'late and overdue only: calendar days after the due date'),
    ruleId: text('Id of the rule'),
  }),
  'A duty that is owed by a day',
);

const notice = named(
  'NoticeInReport',
  z.strictObject({
    id: text('Id of the notice'),
    subject: text('Whom it concerns'),
    message: text('What to know'),
    provisions: strings('Ids of the provisions that it rests on'),
  }),
  'Something to know that changes no outcome',
);

const openQuestion = named(
  'OpenQuestion',
  z.strictObject({
    pointer: text('JSON Pointer to the field in the caller’s own record'),
    label: text('What the field is called in a sentence'),
    question: text('The question in words'),
    findings: documentedAs(z.int(), 'How many undetermined findings wait for it, perhaps for others as well'),
    settles: documentedAs(z.int(), 'How many of them wait for nothing else'),
  }),
  'A field of the record that keeps findings undetermined',
);

const citation = named(
  'Citation',
  z.strictObject({
    instrument: text('Id of the document'),
    authority: documentedAs(z.enum(AUTHORITIES), 'Whose document it is'),
    pinpoint: text('How to cite the place'),
    paraphrase: text('What it says, in plain words'),
    verification: documentedAs(
      z.enum(['primary', 'secondary']),
      'primary: the text itself was read. secondary: another source that reports it',
    ),
  }),
  'A provision that the report cites',
);

const language = named(
  'ReportLanguage',
  z.strictObject({
    tag: text('BCP 47 tag of the language'),
    reviewed: documentedAs(z.boolean(), 'false: no translator has reviewed the words'),
    note: documentedAs(z.optional(z.string()), 'What a reader must know of the words, in that language'),
    untranslated: documentedAs(
      z.optional(z.array(z.string())),
      'Ids of the rules, notices and facts, and patterns of the fields, whose words are in English instead',
    ),
  }),
  'The language of the report, and how far to trust its words',
);

const outcomeCounts = z.partialRecord(z.enum(OUTCOMES), z.int());

/** The report of one case on one day. Plain JSON. */
export const reportSchema = z.strictObject({
  asOf: day('The day on which the case was evaluated'),
  rulesVersion: text('Version of the rules'),
  rulesDigest: text('SHA-256 of the rule documents'),
  libraryVersion: text('Version of the library'),
  language,
  requiredPlans: documentedAs(z.array(requiredPlan), 'Which plans the family and each child need'),
  deadlines: documentedAs(z.array(deadline), 'What is owed by a day, in the order of the policy'),
  findings: documentedAs(z.array(findingSchema), 'What is outstanding; with include "all", everything'),
  notices: documentedAs(z.array(notice), 'What to know besides'),
  openQuestions: documentedAs(
    z.array(openQuestion),
    'What to find out next: first what would settle the most findings by itself',
  ),
  counts: documentedAs(
    z.record(z.string(), outcomeCounts),
    'How often each rule gave each outcome, over everything that was evaluated',
  ),
  provisions: documentedAs(z.record(z.string(), citation), 'The provisions that the report cites'),
  facts: documentedAs(
    z.record(
      z.string(),
      z.strictObject({
        label: text('What the fact is, in words'),
        unit: documentedAs(z.optional(z.string()), 'years, months or calendarDays'),
      }),
    ),
    'The facts that the findings name',
  ),
});
