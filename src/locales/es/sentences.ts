import type { Outcome } from '../../evaluator/outcome';
import { lowerFirst, type SentenceWords } from '../sentence-words';

const OUTCOMES: { readonly [Each in Outcome]: string } = {
  met: 'cumplido',
  notMet: 'no cumplido',
  pending: 'pendiente',
  undetermined: 'sin determinar',
  notApplicable: 'no corresponde',
};

export const SPANISH_SENTENCES: SentenceWords = {
  noDueDate: 'un día que no está fijado',
  met: (title) => `Cumplido: ${lowerFirst(title)}.`,
  notApplicable: (title) => `No se pide aquí: ${lowerFirst(title)}.`,
  undetermined: (title, missing) =>
    `No se puede determinar si esto se cumple: ${lowerFirst(title)}.${missing.length > 0 ? ` No está registrado: ${missing.join('; ')}.` : ''}`,
  notApplicableRefused: 'La razón que se dio para omitirlo no se acepta aquí: la política no lo permite.',
  redacted: (title, outcome) => `${title}: ${OUTCOMES[outcome]}.`,
  question: (label) => `Registre ${label}.`,
  notSettled: (labels) => `lo que está registrado pero no resuelto: ${labels.join('; ')}`,
  unnamedField: 'un campo del registro',
};
