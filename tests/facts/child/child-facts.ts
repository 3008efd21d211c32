import type { FactValue } from '../../../src/evaluator/condition';
import { subjectsOf } from '../../../src/facts/case-subjects';
import { outOfHomeEpisode, type Episode } from '../../../src/facts/time-in-care/out-of-home-episode';
import type { Subject } from '../../../src/facts/subject';
import { asKnownOn } from '../../../src/record/as-known-on';
import type { CaseRecord, Child, Family, Placement } from '../../../src/record/case-record';
import { allRuleset } from '../../../src/ruleset/all-ruleset';

/** A record's subjects as they were known on a day. */
export const subjectsOn = (record: CaseRecord, asOf: string) =>
  subjectsOf(asKnownOn(record, asOf), asOf, allRuleset().parameter);

function childOn(child: Child, asOf: string, family: Family = {}): Subject<'child'> {
  const [subject] = subjectsOn({ family, children: [child] }, asOf).child;
  if (!subject) throw new Error('The record has no child.');
  return subject;
}

/** One of the child's facts on a day. */
export function childFact(name: string, child: Child, asOf: string, family?: Family): FactValue {
  const fact = allRuleset().facts.get(`child.${name}`);
  if (!fact) throw new Error(`There is no fact child.${name}.`);
  return fact.compute(childOn(child, asOf, family));
}

/** The out-of-home episode of a child on a day. */
export const episodeOn = (child: Child, asOf: string): Episode => outOfHomeEpisode(childOn(child, asOf));

/** An out-of-home stay in a foster home. */
export const away = (startDate: string | null, endDate?: string | null): Placement => ({
  startDate,
  ...(endDate === undefined ? {} : { endDate }),
  setting: 'nonRelativeFosterFamilyHome',
  trialHomeVisit: false,
});

/** A trial home visit. */
export const visit = (
  startDate: string | null,
  endDate?: string | null,
  courtExtendedUntil?: string,
): Placement => ({
  startDate,
  ...(endDate === undefined ? {} : { endDate }),
  setting: 'placedAtHome',
  trialHomeVisit: true,
  ...(courtExtendedUntil === undefined ? {} : { courtExtendedUntil }),
});

/** A stay in a kind of place, of which nothing else is recorded. */
export const inSetting = (setting: Placement['setting'], startDate: string, endDate?: string): Placement => ({
  startDate,
  endDate: endDate ?? null,
  setting: setting ?? null,
});
