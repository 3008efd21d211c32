/** Members that hold the day on which their element began; an element that begins later is not there yet. */
const BEGINNINGS: { readonly [list: string]: string } = {
  services: 'startedOn',
  legalStatus: 'from',
  placements: 'startDate',
  earlierCasePlans: 'developedOn',
  evaluations: 'on',
  permanencyPlanMotions: 'on',
  permanencyHearings: 'on',
  planHearingRequests: 'requestedOn',
  agencyVisits: 'on',
  consumerReports: 'on',
  meetings: 'on',
};

const ENDINGS = ['endDate', 'until', 'endedOn'];

type Json = Record<string, unknown>;

const isLater = (value: unknown, asOf: string): boolean =>
  typeof value === 'string' && /^\d{4}-/.test(value) && value > asOf;

/**
 * A record without anything that comes after a day, written independently of the library: elements that begin later
 * are taken out, later ends and events undone. Children, plans and objectives keep their places.
 */
export function knownBy(value: unknown, asOf: string, name = ''): unknown {
  if (Array.isArray(value)) {
    const begins = BEGINNINGS[name];
    return value
      .filter((element) => !begins || !isLater((element as Json)[begins], asOf))
      .map((element) => knownBy(element, asOf));
  }
  if (typeof value !== 'object' || value === null) return value;
  return withoutLater(name, value as Json, asOf);
}

/** The plan before one that was developed later: of an earlier plan, only the day is recorded. */
function planBefore(earlier: readonly Json[] | null | undefined): Json | null {
  if (!earlier) return null;
  if (earlier.length === 0) return { onFile: false };
  const days = earlier.map(({ developedOn }) => (developedOn ?? '9999') as string);
  const latest = days.reduce((one, other) => (other > one ? other : one));
  return { extent: 'excerpt', unknown: true, developedOn: latest === '9999' ? { unknown: true } : latest };
}

function withoutLater(name: string, value: Json, asOf: string): unknown {
  if (name === 'case' && isLater(value.openedOn, asOf)) return { status: 'closed' };
  if (name === 'prognosis' && isLater(value.assessedOn, asOf)) return { judgment: 'notYetAssessed' };
  if ('occurred' in value && isLater(value.on, asOf)) return { occurred: false };
  if (isLater(value.updatedOn, asOf)) return { unknown: true };
  const undone = ['applicationApprovedOn', 'acceptedForServicesOn'].filter((day) =>
    isLater(value[day], asOf),
  );
  const kept = Object.entries(value)
    .filter(([member]) => !undone.includes(member))
    .filter(([member, inner]) => !(ENDINGS.includes(member) && isLater(inner, asOf)))
    .map(([member, inner]) => [member, knownBy(inner, asOf, member)]);
  const result = Object.fromEntries(kept) as Json;
  if (isLater(value.revisedOn, asOf)) result.revisedOn = { unknown: true };
  if (isLater((value.casePlan as Json | null)?.developedOn, asOf)) {
    return { ...result, casePlan: planBefore(result.earlierCasePlans as readonly Json[] | null | undefined) };
  }
  if (isLater(value.closedOn, asOf)) return { ...result, status: 'open', closedOn: null };
  if (isLater(value.terminatedOn, asOf)) return { ...result, rights: 'intact', terminatedOn: null };
  return result;
}
