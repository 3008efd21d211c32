import type { Truth } from '../../evaluator/truth';
import type { LegalBasis } from '../../record/codes';
import { factsOf } from '../fact';
import type { Subject } from '../subject';
import { firstDayOfRun, legalCoverOn, type LegalCover } from '../time-in-care/legal-cover';

/** Under which a court places a neglected, uncared-for or abused child in the commissioner’s care and custody. */
export const COURT_CUSTODY: readonly LegalBasis[] = [
  'orderOfTemporaryCustody',
  'commitmentAbuseNeglectUncaredFor',
  'commitmentDual',
];

const BASES: ReadonlySet<LegalBasis> = /* @__PURE__ */ new Set(COURT_CUSTODY);

const custodyOf = ({ element, situation }: Subject<'child'>): LegalCover | null =>
  legalCoverOn(element, situation.asOf, BASES);

/** Whether the child is in the commissioner's care and custody by order of the court. */
function isInCareAndCustody(child: Subject<'child'>): Truth {
  const custody = custodyOf(child);
  return custody === null ? false : custody.held;
}

/** The first day of the present run of orders of temporary custody and commitments. */
export const careAndCustodyStartedOn = (child: Subject<'child'>) => firstDayOfRun(custodyOf(child));

const STATUS_FIELDS = ['/legalStatus', '/legalStatus/*/basis', '/legalStatus/*/until'];

export const careAndCustodyFacts = factsOf('child', {
  isInCareAndCustody: {
    type: 'boolean',
    label: 'the child is in the commissioner’s care and custody by order of the court',
    description:
      'Whether an order of temporary custody, an abuse, neglect or uncared-for commitment or a dual commitment holds on the day of evaluation, wherever the child lives.',
    provision: 'cgs-46b-129.permanency-hearings.1',
    fields: STATUS_FIELDS,
    compute: isInCareAndCustody,
  },
  careAndCustodyStartedOn: {
    type: 'maybeDate',
    label: 'the day on which the child was placed in the commissioner’s care and custody',
    description:
      'The first day of the unbroken run of orders of temporary custody and commitments that holds; none where none does.',
    provision: 'cgs-46b-129.permanency-hearings.1',
    fields: [...STATUS_FIELDS, '/legalStatus/*/from'],
    compute: careAndCustodyStartedOn,
  },
});
