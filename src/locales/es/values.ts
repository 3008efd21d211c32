import { valueWords } from '../value-words';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** Values in Spanish: 9 de marzo de 2026. */
export const SPANISH_VALUES = /* @__PURE__ */ valueWords({
  months: MONTHS,
  date: (day, month, year) => `${day} de ${month} de ${year}`,
  day: 'día',
  days: 'días',
  yes: 'sí',
  no: 'no',
  notRecorded: 'no registrado',
});
