import { and, or, type Truth } from '../../evaluator/truth';
import type { Child, LegalStatus } from '../../record/case-record';
import { COMMITMENTS, LEGAL_BASES, PLACEMENT_BASES, type LegalBasis } from '../../record/codes';
import { factsOf, type FactDefinition } from '../fact';
import type { Subject } from '../subject';

/**
 * Facts read the record as it was known on the day of evaluation: a status in it has begun, whether or not the day is
 * recorded, and one with a last day has ended; on that day it no longer holds.
 */
const holds = ({ until }: LegalStatus): Truth => (until === 'unknown' ? null : !until);

const isOneOf = (status: LegalStatus, bases: ReadonlySet<LegalBasis>): Truth =>
  status.basis ? bases.has(status.basis) : null;

/** Whether the child is held under one of the bases; unknown where legal statuses are not recorded. */
export function isHeldUnder(child: Child, bases: ReadonlySet<LegalBasis>): Truth {
  if (!child.legalStatus) return null;
  return or(child.legalStatus.map((status) => and([isOneOf(status, bases), holds(status)])));
}

/** Whether a Voluntary Services Program placement began after DCF had ended that program. */
function beganAfterProgramEnded({ element, situation }: Subject<'child'>): Truth {
  const endedOn = situation.parameter('voluntaryServicesProgramEndedOn', situation.asOf);
  if (!element.legalStatus || endedOn === null) return null;
  return or(
    element.legalStatus.map((status) =>
      and([isOneOf(status, VOLUNTARY_SERVICES), status.from ? status.from >= String(endedOn) : null]),
    ),
  );
}

const STATUS_FIELDS = ['/legalStatus', '/legalStatus/*/basis', '/legalStatus/*/until'];

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

export const VOLUNTARY_SERVICES: ReadonlySet<LegalBasis> = /* @__PURE__ */ new Set([
  'voluntaryServicesPlacement',
]);
const COMMITTED: ReadonlySet<LegalBasis> = /* @__PURE__ */ new Set(COMMITMENTS);

const PROVISION_OF_BASIS: { readonly [Basis in LegalBasis]?: string } = {
  voluntaryServicesPlacement: 'dcf-36-1.child-in-placement-case-plan.3.a',
  voluntaryPlacementAgreement: 'dcf-36-1.child-in-placement-case-plan.3.c',
};

const LISTED_BASES = LEGAL_BASES.filter((basis) => PLACEMENT_BASES.has(basis) && basis !== 'other');

function legalBasisFact(basis: LegalBasis): FactDefinition<'child'> {
  const only = new Set([basis]);
  return {
    type: 'boolean',
    label: `the child is held under ${LEGAL_BASIS_LABELS[basis]}`,
    description:
      'Whether a legal status of this kind holds on the day of evaluation: it has begun, and that is not the day on which it ended or a later one.',
    provision: PROVISION_OF_BASIS[basis] ?? 'dcf-36-1.child-in-placement-case-plan.3.b',
    fields: STATUS_FIELDS,
    compute: ({ element }) => isHeldUnder(element, only),
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
    fields: STATUS_FIELDS,
    compute: ({ element }) => isHeldUnder(element, COMMITTED),
  },
  voluntaryServicesPlacementBeganAfterProgramEnded: {
    type: 'boolean',
    label: 'a Voluntary Services Program placement began after DCF had ended that program',
    description:
      'Whether a Voluntary Services Program placement, past or present, is recorded to have begun on or after the day from which DCF ran no such program.',
    provision: 'dcf-36-1.child-in-placement-case-plan.3.a',
    fields: ['/legalStatus', '/legalStatus/*/basis', '/legalStatus/*/from'],
    parameters: ['voluntaryServicesProgramEndedOn'],
    compute: beganAfterProgramEnded,
  },
});
