import type { MaybeDate } from '../../evaluator/outcome';
import type { Truth } from '../../evaluator/truth';
import { hasOccurred, occurredOn } from '../event';
import { factsOf } from '../fact';
import { entryState, isRecorded } from '../plan-entry';
import { silenceOf, suppliedPlan } from '../plan/plan-on-file';
import { settleEvent } from '../settle';
import type { Subject } from '../subject';
import { currentPlacement } from '../time-in-care/current-placement';
import { fifteenMonthsReached } from '../time-in-care/fifteen-months';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';
import { dueDayWithin } from './due-day';

function fifteenMonthsAreReached(child: Subject<'child'>): Truth {
  const reached = fifteenMonthsReached(child);
  if (reached === null) return null;
  if (reached === 'none' || child.situation.asOf < reached.earliest) return false;
  return child.situation.asOf >= reached.latest ? true : null;
}

const petitionOf = ({ element }: Subject<'child'>) => element.court?.terminationPetition;

/** A petition counts only if it was filed since the child was placed. */
function petitionIsFiled(child: Subject<'child'>): Truth {
  const filed = occurredOn(petitionOf(child));
  if (filed === 'none') return false;
  const { startedOn } = outOfHomeEpisode(child);
  if (startedOn === 'none') return hasOccurred(petitionOf(child));
  return filed === null || startedOn === null ? null : filed >= startedOn;
}

/** The day of a petition that counts. */
function petitionFiledOn(child: Subject<'child'>): MaybeDate {
  const isFiled = petitionIsFiled(child);
  if (isFiled === null) return null;
  return isFiled ? occurredOn(petitionOf(child)) : 'none';
}

function petitionDueOn(child: Subject<'child'>): MaybeDate {
  const reached = fifteenMonthsReached(child);
  if (reached === null || reached === 'none') return reached;
  return dueDayWithin(reached, petitionFiledOn(child), child.situation.asOf);
}

/** In the plan that the record gives, be it a draft; none is documented where there is no plan. */
function compellingReasonIsDocumented({ element, situation }: Subject<'child'>): Truth {
  const plan = suppliedPlan(element.casePlan);
  if (plan === undefined) return null;
  if (plan === null) return false;
  return isRecorded(entryState(plan.compellingReasonAgainstTermination, silenceOf(plan), situation.asOf));
}

function isCaredForByRelative(child: Subject<'child'>): Truth {
  const placement = currentPlacement(child);
  if (placement === 'none') return false;
  return placement?.setting ? placement.setting === 'relativeFosterFamilyHome' : null;
}

const PETITION_FIELDS = ['/court/terminationPetition', '/court/terminationPetition/on'];
const IN_PLACEMENT = ['child.placementStartedOn'];
const HISTORY_FIELDS = [
  '/placements',
  '/placements/*/startDate',
  '/placements/*/endDate',
  '/placements/*/setting',
  '/legalStatus',
];
const PARAMETERS = ['terminationPetitionMonths', 'terminationPetitionWindowMonths'];

export const terminationFacts = factsOf('child', {
  fifteenMonthsInFosterCareAreReached: {
    type: 'boolean',
    label: 'the child has been in foster care for 15 of the most recent 22 months',
    description:
      'Whether fifteen months have passed since the child is considered to have entered foster care. Not known where time in an earlier stay may make it sooner, or a trial home visit or time on the run later.',
    provision: 'usc-42-675.5.E',
    fields: HISTORY_FIELDS,
    reads: ['child.enteredFosterCareOn'],
    parameters: PARAMETERS,
    compute: fifteenMonthsAreReached,
  },
  terminationPetitionDueOn: {
    type: 'maybeDate',
    label: 'the day by which a petition to terminate parental rights is due',
    description:
      'The day on which the child has been in foster care for fifteen of the most recent twenty-two months; none for a child who is not in placement. Where that day is not known: the first day that it can be while nothing is late by it, the last once everything is.',
    provision: 'usc-42-675.5.E',
    fields: HISTORY_FIELDS,
    reads: ['child.enteredFosterCareOn', 'child.terminationPetitionFiledOn'],
    parameters: PARAMETERS,
    compute: petitionDueOn,
  },
  terminationPetitionIsFiled: {
    type: 'boolean',
    label: 'a petition to terminate parental rights was filed',
    description: 'Whether a petition was filed, or joined, since the child was placed.',
    provision: 'usc-42-675.5.E',
    fields: PETITION_FIELDS,
    reads: IN_PLACEMENT,
    settle: settleEvent('/court/terminationPetition'),
    compute: petitionIsFiled,
  },
  terminationPetitionFiledOn: {
    type: 'maybeDate',
    label: 'the day on which a petition to terminate parental rights was filed',
    description:
      'The recorded day of the petition filed, or joined, since the child was placed; none if there is none.',
    provision: 'usc-42-675.5.E',
    fields: PETITION_FIELDS,
    reads: IN_PLACEMENT,
    compute: petitionFiledOn,
  },
  isCaredForByRelative: {
    type: 'boolean',
    label: 'the child is being cared for by a relative',
    description: 'Whether the placement in which the child is is a relative’s foster family home.',
    provision: 'usc-42-675.5.E.i',
    fields: ['/placements', '/placements/*/setting', '/placements/*/startDate', '/placements/*/endDate'],
    reads: ['child.isInPlacement'],
    compute: isCaredForByRelative,
  },
  compellingReasonAgainstTerminationIsDocumented: {
    type: 'boolean',
    label: 'the plan documents a compelling reason for not filing to terminate parental rights',
    description: 'Whether the child’s plan, be it a draft, records such a reason; no where there is no plan.',
    provision: 'usc-42-675.5.E.ii',
    fields: ['/casePlan', '/casePlan/compellingReasonAgainstTermination'],
    compute: compellingReasonIsDocumented,
  },
  familyServicesWereProvided: {
    type: 'boolean',
    label: 'the family was given the services for a safe return',
    description:
      'The recorded judgment whether the family was given, in the time of the plan, the services deemed necessary for the child’s safe return.',
    provision: 'usc-42-675.5.E.iii',
    fields: ['/familyServicesProvided'],
    compute: ({ element }) => element.familyServicesProvided ?? null,
  },
  isAbandonedInfant: {
    type: 'boolean',
    label: 'a court has found the child to be an abandoned infant',
    description: 'Whether such a determination is recorded.',
    provision: 'usc-42-675.5.E.abandoned-infant',
    fields: ['/court/abandonedInfantDetermination'],
    compute: ({ element }) => hasOccurred(element.court?.abandonedInfantDetermination),
  },
  parentCommittedListedCrime: {
    type: 'boolean',
    label: 'a court has found that a parent committed one of the listed crimes',
    description: 'Whether such a determination is recorded.',
    provision: 'usc-42-675.5.E.crimes',
    fields: ['/court/parentCrimeDetermination'],
    compute: ({ element }) => hasOccurred(element.court?.parentCrimeDetermination),
  },
});
