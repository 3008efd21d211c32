import * as z from 'zod/mini';
import { documentedAs, named } from '../../record/field';
import { TOPICS } from '../documents';
import type { ConditionSchemas } from './condition';
import { dayOrNull, ids, kebabCaseId, schemaReference, shared, subjectKind, text, texts } from './members';

const clock = (factId: ConditionSchemas['factId']) =>
  z.strictObject({
    what: text('What falls due, as a noun phrase'),
    startsOn: shared(factId, 'The fact that holds the day from which it is counted'),
    dueBy: shared(factId, 'The fact that holds the last day on which it is in time'),
    completedOn: shared(factId, 'The fact that holds the day on which it was done'),
    recurs: documentedAs(
      z.exactOptional(z.literal(true)),
      'true: it falls due again and again; dueBy is the next day, completedOn the last time it was done',
    ),
  });

const planDecision = (factId: ConditionSchemas['factId']) =>
  z.strictObject({
    kind: documentedAs(z.enum(['family', 'childInPlacement']), 'Which kind of plan'),
    phase: shared(factId, 'The fact that holds the phase, initial or ongoing'),
    onFile: shared(factId, 'The fact that says whether the plan is on file'),
    supplied: shared(factId, 'The fact that says whether the record gives a plan at all'),
  });

const message = (description: string) =>
  documentedAs(z.exactOptional(z.string().check(z.minLength(1))), description);

const messages = () =>
  z.strictObject({
    notMet: text('What is missing and, where natural, what to do'),
    overdue: message('In place of notMet where there was a day, and it has passed; with a clock'),
    met: message('That it is recorded; a sentence is made from the title if absent'),
    pending: message('What is to be done by {dueDate}; with a clock'),
    late: message('That it was done {daysLate} late; with a clock'),
    undetermined: message('What cannot be told; a sentence is made from the title if absent'),
  });

const inForce = () =>
  z.strictObject({
    from: dayOrNull(
      'The first day on which the rule is in force; null: not established, treated as in force',
    ),
    until: dayOrNull('The last day on which it is in force; null: it still is'),
  });

const rule = ({ block, factId }: ConditionSchemas) =>
  z.strictObject({
    id: kebabCaseId('Permanent name in kebab-case; states the duty; never reused'),
    provisions: ids('The provisions that it answers; the first is the one that it is cited by'),
    title: text('The duty in one line'),
    subject: subjectKind(),
    inForce: documentedAs(inForce(), 'When the rule is in force'),
    assumptions: texts('Every reading on which the answer depends'),
    applies: documentedAs(
      z.exactOptional(block),
      'Of whom it is asked; absent: of every subject of the kind',
    ),
    requires: shared(block, 'What it asks for; with a clock, only that it was done'),
    clock: documentedAs(z.exactOptional(clock(factId)), 'For a duty that is owed by a day'),
    plan: documentedAs(
      z.exactOptional(planDecision(factId)),
      'For a rule that decides whether a plan is required',
    ),
    warningUnless: documentedAs(
      z.exactOptional(block),
      'A finding weighs as a warning unless this is known to hold',
    ),
    atMost: documentedAs(
      z.exactOptional(z.literal('warning')),
      'What is missing never weighs more than this, because no day is set for the duty',
    ),
    relatedRules: documentedAs(
      z.exactOptional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
      'Ids of rules of other documents on the same duty; their findings name each other',
    ),
    field: documentedAs(
      z.string().check(z.regex(/^(\/([^~/]|~[01])*)*$/, 'must be a JSON Pointer, /casePlan/language')),
      'JSON Pointer, relative to the subject, of what the user would fill in',
    ),
    topic: documentedAs(z.enum(TOPICS), 'What the rule is about'),
    messages: documentedAs(
      messages(),
      'Its words; {dueDate}, {daysLate}, {daysLeft}, {fact.id} and {parameter.id} are filled in',
    ),
  });

/** A rules file: the rules of one heading. */
export function ruleSchemas(conditions: ConditionSchemas) {
  const ruleSchema = named('Rule', rule(conditions), 'One duty, of one kind of subject');
  return {
    rule: ruleSchema,
    file: z.strictObject({
      $schema: schemaReference(),
      heading: text('The document’s own heading'),
      rules: documentedAs(z.array(ruleSchema), 'The heading’s rules, in the order of the text'),
    }),
  };
}
