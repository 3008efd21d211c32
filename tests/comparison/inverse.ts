import type { ReportDiff } from '../../src/comparison/report-diff';
import type { Finding } from '../../src/report/report';

/** What a diff consists of, without the order of its lists: findings by id, the sides of each. */
export function sidesOf(diff: ReportDiff) {
  const { before, after, comparability, unchanged, deadlines, requiredPlans, provisions } = diff;
  return {
    bases: [before, after],
    comparable: comparability.comparable,
    differs: comparability.differs,
    onlyBefore: [...comparability.rulesAskedOnlyBefore].sort(),
    onlyAfter: [...comparability.rulesAskedOnlyAfter].sort(),
    came: byId(diff.new.map((entry) => oneSided(entry.after, entry.was, entry.before))),
    went: byId([
      ...diff.resolved.map((entry) => oneSided(entry.before, entry.is, entry.after)),
      ...diff.noLongerLookedInto.map((entry) => oneSided(entry.before, entry.because, null)),
    ]),
    changed: byId(diff.changed.map((entry) => [entry.after.id, entry])),
    unchanged: [...unchanged].sort(),
    deadlines: byId(deadlines.map((change) => [`${change.ruleId}@${change.subject}`, change])),
    plans: byId(requiredPlans.map((change) => [`${change.plan}@${change.subject}`, change])),
    provisions,
  };
}

/** A finding that is outstanding on one side alone, and what the other side says of it. */
const oneSided = (there: Finding, elsewhere: string, listed: Finding | null) =>
  [there.id, { there, elsewhere, listed }] as const;

type Sides = ReturnType<typeof sidesOf>;

/** The same seen from the other side: what came went, and each change goes back. */
export function inverse(sides: Sides): Sides {
  return {
    ...sides,
    bases: [...sides.bases].reverse(),
    onlyBefore: sides.onlyAfter,
    onlyAfter: sides.onlyBefore,
    came: sides.went,
    went: sides.came,
    changed: turnedAll(sides.changed),
    deadlines: turnedAll(sides.deadlines),
    plans: turnedAll(sides.plans),
  };
}

interface TwoSided {
  readonly before: unknown;
  readonly after: unknown;
  readonly changes: readonly { readonly before: unknown; readonly after: unknown }[];
}

const turnedAll = <Entry extends TwoSided>(entries: Readonly<Record<string, Entry>>): Record<string, Entry> =>
  byId(Object.entries(entries).map(([id, entry]) => [id, turned(entry)]));

const turned = <Entry extends TwoSided>(entry: Entry): Entry => ({
  ...entry,
  before: entry.after,
  after: entry.before,
  changes: entry.changes.map((change) => ({ ...change, before: change.after, after: change.before })),
});

const byId = <Entry>(entries: readonly (readonly [string, Entry])[]): Record<string, Entry> =>
  Object.fromEntries(entries);
