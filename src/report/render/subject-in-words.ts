const KINDS: { readonly [kind: string]: string } = {
  family: 'family',
  child: 'child',
  service: 'service',
  priorityNeed: 'priority need',
  objective: 'objective',
  actionStep: 'action step',
  barrier: 'barrier',
  placement: 'placement',
  caseReview: 'case review',
  permanencyHearing: 'permanency hearing',
  planHearingRequest: 'request for a hearing',
};

const ROLES: { readonly [role: string]: string } = {
  dcf: 'DCF',
  child: 'the child',
  parent: 'parent',
  guardian: 'guardian',
  serviceProvider: 'service provider',
};

/**
 * A subject's key as a reader would say it, from the outside in.
 *
 * @example subjectInWords('child:c1/objective:o2/party:parent:p1') // => 'child c1, objective o2, parent p1'
 * @example subjectInWords('child:#2') // => 'child no. 2'
 */
export const subjectInWords = (key: string): string => key.split('/').map(segmentInWords).join(', ');

/**
 * A key in two: whom it concerns, and what of theirs. `null` where it is the family's or the child's own.
 *
 * @example ownerAndPart('child:c1/objective:o2') // => { owner: 'child:c1', part: 'objective:o2' }
 */
export function ownerAndPart(key: string): { readonly owner: string; readonly part: string | null } {
  const at = key.indexOf('/');
  return at < 0 ? { owner: key, part: null } : { owner: key.slice(0, at), part: key.slice(at + 1) };
}

function segmentInWords(segment: string): string {
  const [kind, name] = splitOnce(segment);
  if (kind === 'party') return partyInWords(name);
  const noun = KINDS[kind] ?? kind;
  return name ? `${noun} ${nameInWords(name)}` : noun;
}

function partyInWords(party: string): string {
  const [role, name] = splitOnce(party);
  const noun = ROLES[role] ?? role;
  if (name === '?') return `${noun} (not known who)`;
  return name ? `${noun} ${nameInWords(name)}` : noun;
}

/** An id as the caller wrote it, or the number of an element that has none. */
const nameInWords = (name: string): string =>
  name.startsWith('#')
    ? `no. ${name.slice(1)}`
    : name.replace(/~[012]/g, (escape) => UNESCAPED[escape] ?? escape);

const UNESCAPED: { readonly [escape: string]: string } = { '~0': '~', '~1': '/', '~2': '#' };

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf(':');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * A phrase as it stands at the beginning of a line.
 *
 * @example capitalized('child c1') // => 'Child c1'
 */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
