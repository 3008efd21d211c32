import { addDays } from '../../calendar/counting';
import type { CivilDate } from '../../calendar/civil-date';
import { and, or, type Truth } from '../../evaluator/truth';
import type { Child, LegalStatus } from '../../record/case-record';
import { COMMITMENTS, LEGAL_BASES, PLACEMENT_BASES, type LegalBasis } from '../../record/codes';
import { factsOf, type FactDefinition } from '../fact';

/** Whether a status holds on a day: from its first day, and no longer on the day on which it ended. */
export function holdsOn({ from, until }: LegalStatus, day: CivilDate): Truth {
  const hasBegun = from ? from <= day : null;
  const hasNotEnded = until === 'unknown' ? null : until ? day < until : true;
  return and([hasBegun, hasNotEnded]);
}

const isOneOf = (status: LegalStatus, bases: ReadonlySet<LegalBasis>): Truth =>
  status.basis ? bases.has(status.basis) : null;

/** Whether the child is held under one of the bases on a day; unknown where legal statuses are not recorded. */
export function isHeldOn(child: Child, day: CivilDate, bases: ReadonlySet<LegalBasis>): Truth {
  if (!child.legalStatus) return null;
  return or(child.legalStatus.map((status) => and([isOneOf(status, bases), holdsOn(status, day)])));
}

/** The unbroken run of legal bases for placement that holds on a day. */
export interface LegalCover {
  readonly held: Truth;
  /** The first day of the run, as far as it is certain; `null` where none is. */
  readonly since: CivilDate | null;
  /** Whether some other status, not fully recorded, might carry the run further back. */
  readonly mayReachFurtherBack: boolean;
}

/**
 * The run of legal bases for placement that holds on `asOf`.
 * A basis that begins on the day after another ended joins it: registers differ on whether the last day is inside.
 */
export function legalCoverOn(child: Child, asOf: CivilDate): LegalCover {
  const held = isHeldOn(child, asOf, PLACEMENT_BASES);
  const statuses = child.legalStatus ?? [];
  const certain = statuses.filter((status) => isOneOf(status, PLACEMENT_BASES) === true && !isUncertain(status));
  return {
    held,
    since: held === true ? startOfRun(certain, asOf) : null,
    mayReachFurtherBack: !child.legalStatus || statuses.some(isUncertain),
  };
}

function startOfRun(statuses: readonly LegalStatus[], asOf: CivilDate): CivilDate | null {
  let since: CivilDate | null = null;
  const latestFirst = [...statuses].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1));
  for (const { from, until } of latestFirst) {
    const reaches = until ?? asOf;
    if (from && from !== until && reaches >= addDays(since ?? asOf, -1)) since = from;
  }
  return since;
}

/** Whether it is not fully recorded when, or whether, a status authorizes a placement. */
const isUncertain = (status: LegalStatus): boolean =>
  !status.basis || (PLACEMENT_BASES.has(status.basis) && (!status.from || status.until === 'unknown'));

const STATUS_FIELDS = ['/legalStatus', '/legalStatus/*/basis', '/legalStatus/*/from', '/legalStatus/*/until'];

const LEGAL_BASIS_LABELS: { readonly [Basis in LegalBasis]: string } = {
  voluntaryServicesPlacement: 'a Voluntary Services Program placement',
  ninetySixHourHold: 'a 96-hour hold',
  orderOfTemporaryCustody: 'an order of temporary custody',
  commitmentAbuseNeglectUncaredFor: 'an abuse, neglect or uncared-for commitment',
  commitmentFwsn: 'a family with service needs (FWSN) commitment',
  commitmentDual: 'a dual commitment',
  probateCourtOrder: 'a probate court order',
  tprStatutoryParent: 'termination of parental rights with a statutory parent',
  voluntaryPlacementAgreement: 'a voluntary placement agreement',
  protectiveSupervision: 'protective supervision',
  other: 'another legal basis',
  noLegalBasis: 'no legal basis',
};

const PROVISION_OF_BASIS: { readonly [Basis in LegalBasis]?: string } = {
  voluntaryServicesPlacement: 'dcf-36-1.child-in-placement-case-plan.3.a',
  voluntaryPlacementAgreement: 'dcf-36-1.child-in-placement-case-plan.3.c',
};

const LISTED_BASES = LEGAL_BASES.filter((basis) => PLACEMENT_BASES.has(basis) && basis !== 'other');

function legalBasisFact(basis: LegalBasis): FactDefinition<'child'> {
  return {
    type: 'boolean',
    label: `the child is held under ${LEGAL_BASIS_LABELS[basis]}`,
    description: `Whether a legal status of this kind holds on the day of evaluation. On the day on which it ended it no longer holds.`,
    provision: PROVISION_OF_BASIS[basis] ?? 'dcf-36-1.child-in-placement-case-plan.3.b',
    actionable: false,
    fields: STATUS_FIELDS,
    compute: ({ element, situation }) => isHeldOn(element, situation.asOf, new Set([basis])),
  };
}

export const legalStatusFacts = factsOf('child', {
  ...Object.fromEntries(LISTED_BASES.map((basis) => [`legalBasis.${basis}`, legalBasisFact(basis)])),
  isCommitted: {
    type: 'boolean',
    label: 'the child is committed to DCF',
    description:
      'Whether one of the three commitments (abuse, neglect or uncared-for; FWSN; dual) holds on the day of evaluation, wherever the child lives.',
    provision: 'dcf-36-1.child-in-placement-case-plan.1',
    actionable: false,
    fields: STATUS_FIELDS,
    compute: ({ element, situation }) => isHeldOn(element, situation.asOf, new Set(COMMITMENTS)),
  },
});
