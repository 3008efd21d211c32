/**
 * The fixed words of explanations, in English: one sentence or phrase for each id. What stands in braces is a label of
 * a fact, condition or field, a value in words, or another phrase of this catalogue.
 *
 * A clause reads after "whether"; a label is a noun phrase of any number, so that no verb follows one.
 */
export const EXPLANATION_ENGLISH = {
  'applies.always': 'Does the rule apply? Yes: it has no condition.',
  'applies.true': 'Does the rule apply? Yes.',
  'applies.false': 'Does the rule apply? No.',
  'applies.unknown': 'Does the rule apply? That is not known.',
  'applies.true.because': 'Does the rule apply? Yes, because {conditions}:',
  'applies.false.because': 'Does the rule apply? No, because {conditions}:',
  'applies.unknown.because': 'Does the rule apply? That is not known, because {conditions}:',

  'requires.true': 'Is what it requires so? Yes.',
  'requires.false': 'Is what it requires so? No.',
  'requires.unknown': 'Is what it requires so? That is not known.',
  'requires.true.because': 'Is what it requires so? Yes, because {conditions}:',
  'requires.false.because': 'Is what it requires so? No, because {conditions}:',
  'requires.unknown.because': 'Is what it requires so? That is not known, because {conditions}:',
  'requires.notAsked': 'Is what it requires so? That is not asked, because the rule does not apply.',

  'inTime.noDay': 'Is it in time? No day is set by which it is due.',
  'inTime.done': 'Was it done in time? Yes: it was due by {dueDate} and done on {completedOn}.',
  'inTime.done.redacted': 'Was it done in time? Yes.',
  'inTime.recurs':
    'Was it done in time? Yes: it was last done on {completedOn}, and is next due by {dueDate}.',
  'inTime.recurs.redacted': 'Was it done in time? Yes, and it falls due again.',
  'inTime.late':
    'Was it done in time? No: it was due by {dueDate} and done on {completedOn}, {daysLate} late.',
  'inTime.late.redacted': 'Was it done in time? No: it was done after its day.',
  'inTime.pending':
    'Is there still time? Yes: it is due by {dueDate}, and on {asOf} that day has not passed.',
  'inTime.pending.redacted': 'Is there still time? Yes: its day has not passed.',
  'inTime.overdue': 'Is there still time? No: it was due by {dueDate}, {daysLate} before {asOf}.',
  'inTime.overdue.redacted': 'Is there still time? No: its day has passed.',
  'inTime.open':
    'Is it in time? That is not known: it was due by {dueDate}, and on {asOf} that day has passed.',
  'inTime.open.redacted': 'Is it in time? That is not known: its day has passed.',
  'inTime.unknown': 'Is it in time? That is not known.',

  'conditions.all.true': 'all of these conditions are satisfied',
  'conditions.all.false': 'not all of these conditions are satisfied',
  'conditions.all.unknown': 'not all of these conditions are known to be satisfied',
  'conditions.any.true': 'at least one of these conditions is satisfied',
  'conditions.any.false': 'none of these conditions is satisfied',
  'conditions.any.unknown': 'none of these conditions is known to be satisfied, and some are not known',
  conditions: '{conditions}:',

  'not.true': 'the following is not so, as the condition asks:',
  'not.false': 'the following is so; the condition is that it is not:',
  'not.unknown': 'it is not known whether the following is so; the condition is that it is not:',

  'clause.true': '{clause}.',
  'clause.false': 'it is not so that {clause}.',
  'clause.unknown': 'it is not known whether {clause}.',
  'clause.true.because': '{clause}, because {conditions}:',
  'clause.false.because': 'it is not so that {clause}, because {conditions}:',
  'clause.unknown.because': 'it is not known whether {clause}, because {conditions}:',
  'clause.askedNot.true': 'it is not so that {clause}, as the condition asks.',
  'clause.askedNot.false': '{clause}; the condition is that it is not so.',
  'clause.askedNot.unknown': 'it is not known whether {clause}; the condition is that it is not so.',

  'comparison.true': '{label}: {actual}, as the condition asks: {condition}.',
  'comparison.true.same': '{label}: {actual}.',
  'comparison.false': '{label}: {actual}; the condition is: {condition}.',
  'comparison.unknown': '{label}: {actual}; the condition is: {condition}.',
  'comparison.true.redacted': '{label}: as the condition asks, {condition}.',
  'comparison.false.redacted': '{label}: not as the condition asks, {condition}.',
  'comparison.unknown.redacted': '{label}: not known whether as the condition asks, {condition}.',
  'comparison.clause': 'whether {clause}',

  'condition.equal': '{required}',
  'condition.notEqual': 'anything but {required}',
  'condition.in': '{required}',
  'condition.notIn': 'anything but {required}',
  'condition.contains': '{required} among them',
  'condition.doesNotContain': '{required} not among them',
  'condition.lessThan': 'less than {required}',
  'condition.lessThanInclusive': 'at most {required}',
  'condition.greaterThan': 'more than {required}',
  'condition.greaterThanInclusive': 'at least {required}',
  'condition.date.lessThan': 'before {required}',
  'condition.date.lessThanInclusive': 'on or before {required}',
  'condition.date.greaterThan': 'after {required}',
  'condition.date.greaterThanInclusive': 'on or after {required}',
  'condition.someDay': 'that there is one',

  'required.parameter': '{value} ({label})',
  'required.fact': '{label} ({value})',
  'required.either': '{others} or {last}',

  fact: '{label}: {value}.',
  'fact.redacted': '{label}: known, and left out here.',
  'fact.ofAnother': '{subject}: {fact}',
  parameter: '{label}: {values}.',
  'parameter.from': 'from {from}: {value}',
  field: '{label}: {value}.',
  'field.element': '{list}, no. {number}: {parts}.',
  'field.element.unnamed': 'no. {number}: {parts}.',
  'field.element.part': '{label} ({value})',
  'field.moreElements': '{count} more.',
  'missingField.notRecorded': 'not recorded: {label}.',
  'missingField.notSettled': 'recorded, but not settled: {label}.',

  'text.title': 'Explanation: {title}',
  'text.about': '{subject}, as of {asOf}',
  'text.outcome': '{outcome}: {message}',
  'text.couldBe': 'Once everything is recorded it can be: {outcomes}.',
  'text.marks': 'Marks: ✓ as asked, ✗ not as asked, ? not known, · for information, → decided the outcome.',
  'text.marks.undetermined':
    'Marks: ✓ as asked, ✗ not as asked, ? not known, · for information, → keeps the outcome open.',
  'text.assumptions': 'How the rule is read where its source leaves it open:',
  'text.rules': 'Rules {version}.',

  'outcome.met': 'met',
  'outcome.notMet': 'not met',
  'outcome.pending': 'pending',
  'outcome.undetermined': 'cannot be told',
  'outcome.notApplicable': 'does not apply',

  'value.unknown': 'not known',
  'value.yes': 'yes',
  'value.no': 'no',
  'value.noDay': 'there is none',
  'value.emptyList': 'none',
  'value.year': '1 year',
  'value.years': '{count} years',
  'value.month': '1 month',
  'value.months': '{count} months',
  'value.listed': '{count} listed',
  'value.noPlanOnFile': 'none on file',
  'value.recorded': 'recorded',
  'value.missing': 'missing',
  'value.none': 'said to be none',
  'value.notApplicable': 'said not to apply',
} as const satisfies { readonly [id: string]: string };

/** The id of a sentence or phrase. */
export type ExplanationMessageId = keyof typeof EXPLANATION_ENGLISH;
