import type { MaybeDate } from '../../evaluator/outcome';
import type { CaseReview } from '../../record/case-record';
import { occurredOn } from '../event';
import { latestOf } from '../recurring';
import type { Subject } from '../subject';

/**
 * The latest day on which an administrative review was held; `'none'` where none was. A review by a court is not the
 * commissioner’s. One whose kind is not recorded leaves the answer open only where it came later than every other.
 */
export function latestAdministrativeReviewOn({ element }: Subject<'child'>): MaybeDate {
  const { caseReviews } = element;
  if (!caseReviews) return null;
  const held = caseReviews.filter((review) => review.kind !== 'court' && heldOn(review) !== 'none');
  const latest = latestOf(held.filter(({ kind }) => kind === 'administrative').map(heldOn));
  const isOpen = held.some((review) => !review.kind && mayBeLater(heldOn(review), latest));
  return isOpen ? null : latest;
}

const heldOn = ({ held }: CaseReview): MaybeDate => occurredOn(held);

const mayBeLater = (day: MaybeDate, latest: MaybeDate): boolean =>
  day === null || latest === null || latest === 'none' || day > latest;
