import type { PageWords } from '../page-words';

/** What each topic is called. */
export const SPANISH_TOPICS: PageWords['topics'] = {
  requiredPlan: 'Planes requeridos',
  concurrentPlan: 'Plan de permanencia concurrente',
  planElements: 'Elementos del plan',
  language: 'Idioma del plan',
  participation: 'Participación en el plan',
  services: 'Servicios',
  contents: 'Contenido del plan',
  otherAreas: 'Otras áreas del plan',
  age13AndOlder: 'Desde los 13 años',
  subsidizedGuardianship: 'Tutela subsidiada',
  transitioningDueToAge: 'Transición por la edad',
  objectives: 'Objetivos',
  progress: 'Progreso',
  actionSteps: 'Pasos de acción',
  placement: 'Colocación',
  legalPermanency: 'Tribunal y permanencia',
  caseReview: 'Revisiones del caso',
  notice: 'Avisos',
  olderYouth: 'Jóvenes mayores',
};
