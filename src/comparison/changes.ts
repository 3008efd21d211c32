import type { MemberChange, MemberValue } from './report-diff';

/** The members that two values of one kind give differently, in the order of `members`. */
export function changesBetween<Compared extends object>(
  before: Compared,
  after: Compared,
  members: readonly (keyof Compared & string)[],
): readonly MemberChange[] {
  return members.flatMap((member) => {
    const [was, is] = [valueOf(before[member]), valueOf(after[member])];
    return isSame(was, is) ? [] : [{ member, before: was, after: is }];
  });
}

const valueOf = (value: unknown): MemberValue => (value === undefined ? null : (value as MemberValue));

function isSame(one: MemberValue, other: MemberValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
