import type { DeadlineWords, PageWords } from '../page-words';
import { SPANISH_TOPICS } from './topics';
import { SPANISH_TOTALS } from './totals';
import { SPANISH_VALUES } from './values';

export const SPANISH_PAGE: PageWords = {
  title: (caseId) =>
    caseId === undefined
      ? 'Informe sobre los planes de caso'
      : `Informe sobre los planes de caso: caso ${caseId}`,
  asOf: (date, source) => `Al ${date}${source === undefined ? '' : `, de ${source}`}`,
  marks: {
    heading: 'Signos',
    outstanding: 'por completar',
    attention: 'requiere atención',
    unknown: 'no se puede determinar',
    note: 'para su información',
  },
  headings: {
    plans: 'Planes requeridos',
    deadlines: 'Plazos',
    openFields: 'No se puede determinar: no está registrado',
    notices: 'Avisos',
    totals: 'Totales',
    sameDuty: 'Sobre el mismo deber',
    missing: 'Por completar',
    doneLate: 'Hecho, pero con retraso',
    pending: 'Pendiente, todavía dentro del plazo',
    met: 'Cumplido',
    notApplicable: 'No corresponde',
  },
  topics: SPANISH_TOPICS,
  subjects: {
    kinds: {
      family: 'familia',
      child: 'menor',
      service: 'servicio',
      priorityNeed: 'necesidad prioritaria',
      objective: 'objetivo',
      actionStep: 'paso de acción',
      barrier: 'obstáculo',
      placement: 'colocación',
      caseReview: 'revisión del caso',
      permanencyHearing: 'audiencia de permanencia',
      planHearingRequest: 'solicitud de audiencia',
    },
    roles: {
      dcf: 'DCF',
      child: 'el menor',
      parent: 'padre o madre',
      guardian: 'tutor o tutora',
      serviceProvider: 'proveedor de servicios',
    },
    notKnownWho: '(no se sabe quién)',
    number: (number) => `n.º ${number}`,
  },
  plans: {
    family: 'Plan de caso de la familia',
    childInPlacement: 'Plan de caso del niño en colocación',
    phases: {
      initial: 'fase inicial',
      ongoing: 'fase de seguimiento',
      undetermined: 'no se sabe en qué fase',
    },
    required: {
      yes: 'requerido',
      no: 'no requerido, no se da ninguna de las situaciones de la lista',
      undetermined: 'no se puede determinar si se requiere',
    },
    onFile: {
      yes: 'en el expediente',
      no: 'ninguno en el expediente',
      recordedOnly: 'hay uno registrado, pero ninguno cuenta como parte del expediente',
      undetermined: 'no se sabe si hay uno en el expediente',
    },
    why: 'Por qué',
    dependsOn: 'Depende de',
    leftOut: 'No se examinó: se dejaron fuera las reglas que deciden sobre los planes.',
  },
  deadlines: {
    status,
    dueIs: {
      overdue: 'la fecha límite era el',
      due: 'a más tardar el',
      undetermined: 'la fecha límite sería el',
      late: 'la fecha límite era el',
      onTime: 'la fecha límite era el',
    },
    countedFrom: (what) => `contado desde ${what}`,
    doneOnTime: (duties) => `Hecho a tiempo: ${duties}.`,
    times: (count) => `${count} veces`,
  },
  openFields: {
    findings: (count) =>
      count === 1 ? '1 resultado no se puede determinar.' : `${count} resultados no se pueden determinar.`,
    harmless: (count) =>
      count === 1
        ? '1 de ellos solo puede resultar cumplido o no corresponder.'
        : `${count} de ellos solo pueden resultar cumplidos o no corresponder.`,
    eachLine:
      'Cada línea es un campo que no está registrado, después del número de resultados que dependen de él.',
    countedOnly: (count, besideFindings) =>
      `${count} ${count === 1 ? 'comprobación' : 'comprobaciones'}${besideFindings ? ' más' : ''} ${count === 1 ? 'depende' : 'dependen'} de un plan de caso del que no hay nada registrado.`,
  },
  totals: SPANISH_TOTALS,
  columns: {
    plans: ['De quién', 'Plan', 'Requerido', 'Fase', 'En el expediente'],
    deadlines: ['Qué', 'De quién', 'Situación', 'Fecha límite', 'Contado desde'],
  },
  inTheRecord: (pointer) => `en el registro en ${pointer}`,
  wholeRecord: '(todo el registro)',
  secondarySource: '(fuente secundaria)',
};

function status(...[standing, days]: Parameters<DeadlineWords['status']>): string {
  const inWords = days === undefined ? undefined : SPANISH_VALUES.days(days);
  switch (standing) {
    case 'overdue':
      return inWords === undefined ? 'vencido' : `vencido hace ${inWords}`;
    case 'due':
      if (inWords === undefined) return 'por hacer';
      return days === 0 ? 'vence en este día' : `por hacer, ${days === 1 ? 'queda' : 'quedan'} ${inWords}`;
    case 'late':
      return inWords === undefined ? 'hecho con retraso' : `hecho con ${inWords} de retraso`;
    case 'onTime':
      return 'hecho a tiempo';
    case 'undetermined':
      return 'no se puede determinar si se debe o si se hizo';
  }
}
