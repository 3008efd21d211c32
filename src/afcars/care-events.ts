import type { AgencyVisit, CaseReview, PermanencyHearing } from '../record/case-record';
import { AT_RESIDENCE, VISIT_LOCATIONS } from './code-values';
import type { PartKind } from './element-places';
import { readable, type ElementReader, type Part } from './element-reader';
import type { RemovalRead } from './stays';
import { NO_REMOVAL, type ListRead } from './traced';

/** The periodic reviews (E149); whether by the agency or by a court AFCARS does not say. */
export const reviewsOf = (removals: readonly RemovalRead[], reader: ElementReader): ListRead<CaseReview> =>
  listOf(removals, reader, 'periodicReviews', (review, on) => ({
    held: { occurred: true, on: on(review, 'E149') },
  }));

/** The permanency hearings (E150). */
export const hearingsOf = (
  removals: readonly RemovalRead[],
  reader: ElementReader,
): ListRead<PermanencyHearing> =>
  listOf(removals, reader, 'permanencyHearings', (hearing, on) => ({ on: on(hearing, 'E150') }));

/** The caseworkers’ visits (E151) at the child’s residence (E152); the record asks for visits in the placement. */
export function visitsOf(removals: readonly RemovalRead[], reader: ElementReader): ListRead<AgencyVisit> {
  const read = listOf(removals, reader, 'caseworkerVisits', (visit, on) => ({
    visit: { on: on(visit, 'E151') },
    location: readable(reader.code(visit, 'E152', VISIT_LOCATIONS)),
  }));
  if ('open' in read) return read;
  if (read.list.some(({ location }) => location === null))
    return { open: 'Of a visit it is not known whether it was at the child’s residence (E152).' };
  return { list: read.list.filter(({ location }) => location === AT_RESIDENCE).map(({ visit }) => visit) };
}

function listOf<Element>(
  removals: readonly RemovalRead[],
  reader: ElementReader,
  kind: PartKind,
  read: (part: Part, on: (part: Part, element: string) => string | null) => Element,
): ListRead<Element> {
  const lists = removals.map(({ part, removedOn }) =>
    reader
      .parts(part, kind)
      ?.map((element) => read(element, (of, name) => readable(reader.day(of, name, removedOn)))),
  );
  if (lists.length === 0) return { open: NO_REMOVAL };
  if (lists.includes(undefined))
    return { open: `A removal is given without its ${kind}, so that the list would not be complete.` };
  return { list: lists.flatMap((list) => list ?? []) };
}
