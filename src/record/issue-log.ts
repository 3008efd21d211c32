import { ISSUE_MESSAGES, type Issue, type IssueCode } from './issue';
import { jsonPointer, type Path, showablePath } from './json-pointer';

type Detail = Pick<Issue, 'message' | 'suggestion'>;

interface Place {
  readonly details: Map<IssueCode, Detail>;
  readonly members: Map<string | number, Place>;
}

const newPlace = (): Place => ({ details: new Map(), members: new Map() });

/** The issues found so far, by place, so that they come out in the order of the record whoever found them. */
export class IssueLog {
  readonly #root = newPlace();
  #isEmpty = true;

  /** Notes an issue; a second one with the same code at the same place is the same issue. */
  report(path: Path, code: IssueCode, detail: Partial<Detail> = {}): void {
    this.#isEmpty = false;
    let place = this.#root;
    for (const step of path) {
      let member = place.members.get(step);
      if (member === undefined) place.members.set(step, (member = newPlace()));
      place = member;
    }
    if (!place.details.has(code)) place.details.set(code, { message: ISSUE_MESSAGES[code], ...detail });
  }

  /** Whether something is wrong with the very value at this place, whatever is wrong within it. */
  has(path: Path): boolean {
    let place: Place | undefined = this.#root;
    for (const step of path) place = place?.members.get(step);
    return place !== undefined && place.details.size > 0;
  }

  /** Every issue, in the order in which the record states its members; members that it lacks come last. */
  inOrderOf(record: unknown): Issue[] {
    const issues: Issue[] = [];
    if (!this.#isEmpty) collect(this.#root, record, [], new Set(), issues);
    return issues;
  }
}

function collect(place: Place, value: unknown, path: Path, seen: Set<string>, issues: Issue[]): void {
  const pointer = jsonPointer(showablePath(path));
  for (const [code, detail] of place.details) {
    // Keys that may not be shown share the pointer of the object that holds them.
    const key = `${code} ${pointer}`;
    if (seen.has(key)) continue;
    seen.add(key);
    issues.push({ code, pointer, ...detail });
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
