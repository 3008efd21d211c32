import type { Issue, IssueCode, ValueIssue } from './issue';
import { jsonPointer, type Path, showablePath } from './json-pointer';
import { LIMITS } from './limits';

interface Place {
  readonly issues: Map<IssueCode, ValueIssue>;
  readonly members: Map<string | number, Place>;
}

const newPlace = (): Place => ({ issues: new Map(), members: new Map() });

const UNLISTED: ValueIssue = {
  code: 'tooMany',
  message: `There are more than ${LIMITS.issues} issues; the others are not listed.`,
};

/** The issues found so far, by place, so that they come out in the order of the record whoever found them. */
export class IssueLog {
  readonly #root = newPlace();
  #count = 0;

  /** Notes an issue; a second one with the same code at the same place is the same issue. */
  report(path: Path, issue: ValueIssue): void {
    this.#count += 1;
    if (this.#count > LIMITS.issues) return;
    let place = this.#root;
    for (const step of path) {
      let member = place.members.get(step);
      if (member === undefined) place.members.set(step, (member = newPlace()));
      place = member;
    }
    if (!place.issues.has(issue.code)) place.issues.set(issue.code, issue);
  }

  /** Whether something is wrong with the very value at this place, whatever is wrong within it. */
  has(path: Path): boolean {
    let place: Place | undefined = this.#root;
    for (const step of path) place = place?.members.get(step);
    return place !== undefined && place.issues.size > 0;
  }

  /** Every issue, in the order in which the record states its members; members that it lacks come last. */
  inOrderOf(record: unknown): Issue[] {
    const issues: Issue[] = [];
    if (this.#count > LIMITS.issues) this.#root.issues.set(UNLISTED.code, UNLISTED);
    if (this.#count > 0) collect(this.#root, record, [], new Set(), issues);
    return issues;
  }
}

function collect(place: Place, value: unknown, path: Path, seen: Set<string>, issues: Issue[]): void {
  const pointer = jsonPointer(showablePath(path));
  for (const { code, ...rest } of place.issues.values()) {
    // Keys that may not be shown share the pointer of the object that holds them.
    const key = `${code} ${pointer}`;
    if (seen.has(key)) continue;
    seen.add(key);
    issues.push({ code, pointer, ...rest });
  }
  for (const step of orderedSteps(place, value)) {
    const member = place.members.get(step);
    if (member !== undefined) collect(member, memberOf(value, step), [...path, step], seen, issues);
  }
}

function orderedSteps(place: Place, value: unknown): Iterable<string | number> {
  if (place.members.size < 2) return place.members.keys();
  const reported = [...place.members.keys()];
  if (typeof reported[0] === 'number') return reported.sort((a, b) => Number(a) - Number(b));
  const stated = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return new Set([...stated, ...reported]);
}

function memberOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
