import { UNLABELED } from '../../record/field-labels';
import { lowerFirst, type SentenceWords } from '../sentence-words';

export const ENGLISH_SENTENCES: SentenceWords = {
  noDueDate: 'a day that is not set',
  met: (title) => `Satisfied: ${lowerFirst(title)}.`,
  notApplicable: (title) => `Not asked here: ${lowerFirst(title)}.`,
  undetermined: (title, missing) =>
    `It cannot be told whether this is satisfied: ${lowerFirst(title)}.${missing.length > 0 ? ` Not recorded: ${missing.join('; ')}.` : ''}`,
  notApplicableRefused:
    'The reason given for leaving it out is not accepted here: the policy leaves no room for one.',
  redacted: (title, outcome) => `${title}: ${outcome}.`,
  question: (label) => `Please record ${label}.`,
  notSettled: (labels) => `what is recorded but not settled: ${labels.join('; ')}`,
  unnamedField: UNLABELED,
};
