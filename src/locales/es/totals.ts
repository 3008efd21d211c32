import type { TotalsWords } from '../page-words';

export const SPANISH_TOTALS: TotalsWords = {
  inShort: (parts) => `En resumen: ${parts}.`,
  missing: (count) => `${count} por completar`,
  overdue: (count) => `${count} ${count === 1 ? 'plazo vencido' : 'plazos vencidos'}`,
  doneLate: (count) => `${count} ${count === 1 ? 'hecho' : 'hechos'} con retraso`,
  outcomes: {
    met: (count) => `${count} ${count === 1 ? 'se cumple' : 'se cumplen'}`,
    notMet: (count) => `${count} no ${count === 1 ? 'se cumple' : 'se cumplen'}`,
    pending: (count) => `${count} ${count === 1 ? 'pendiente' : 'pendientes'}`,
    undetermined: (count) => `${count} sin determinar`,
    notApplicable: (count) => `${count} no ${count === 1 ? 'corresponde' : 'corresponden'}`,
  },
  ofChecks: (all, outcomes) =>
    `De ${all} ${all === 1 ? 'comprobación' : 'comprobaciones'}: ${outcomes}. Una comprobación es una regla aplicada a una persona, un plan, un objetivo o una parte.`,
  noRule: 'No se aplicó ninguna regla a este registro.',
  noneApplies: (rules) =>
    `Ninguna comprobación corresponde a lo registrado (${rules === 1 ? 'se preguntó 1 regla' : `se preguntaron ${rules} reglas`}).`,
  nothingOutstanding: (met, rules) =>
    `No se encontró nada por completar: se cumplen ${met} de ${met} comprobaciones que corresponden (se preguntaron ${rules} reglas).`,
  disclaimer:
    'Una regla cumplida significa solamente que los hechos registrados la satisfacen. ' +
    'Este informe no certifica que un plan sea adecuado ni que se haya seguido la política.',
  versions: (rules, digest, library) => `Reglas ${rules} (SHA-256 ${digest}), biblioteca ${library}.`,
};
