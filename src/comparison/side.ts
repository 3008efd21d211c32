import type { Report } from '../report/report';
import { listingOf, type Listing } from './listing';
import { basisOf, type ReportBasis } from './report-basis';

/** One of the two reports that are compared, with what it rests on, and as it is looked things up in. */
export interface Side {
  readonly report: Report;
  readonly basis: ReportBasis;
  readonly listing: Listing;
}

export function sideOf(report: Report): Side {
  const basis = basisOf(report);
  return { report, basis, listing: listingOf(report, basis.lists) };
}
