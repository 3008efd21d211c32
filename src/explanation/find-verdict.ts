import type { CaseRead } from '../evaluate-with-ruleset';
import { nearestName } from '../record/known-names';
import type { Issue } from '../record/issue';
import { ownJudge, verdictsOf, type Verdict } from '../report/verdicts';

/** The verdict that a finding id names, or why there is none. */
export function findVerdict(
  { ruleset, subjects, asOf }: CaseRead,
  findingId: unknown,
): Verdict | { readonly issue: Issue } {
  const verdicts = verdictsOf(ruleset, subjects, asOf, ownJudge, undefined);
  const found = verdicts.find((verdict) => idOf(verdict) === findingId);
  if (found) return found;
  // Callers in plain JavaScript may give something else for an id.
  const asked = typeof findingId === 'string' ? findingId : '';
  const [ruleId = '', key = ''] = splitOnce(asked);
  const compiled = ruleset.rules.find(({ rule }) => rule.id === ruleId);
  const isSubject = compiled && subjects[compiled.rule.subject].some((subject) => subject.key === key);
  return { issue: isSubject ? notLookedAt() : unknownFinding(nearest(asked, verdicts)) };
}

const idOf = ({ compiled, scope }: Verdict): string => `${compiled.rule.id}@${scope.subject.key}`;

/** The id that is probably meant: the rule is looked for first, then its subject. */
function nearest(findingId: string, verdicts: readonly Verdict[]): string | undefined {
  const [ruleId = '', key] = splitOnce(findingId);
  const ruleIds = [...new Set(verdicts.map(({ compiled }) => compiled.rule.id))];
  const rule = ruleIds.includes(ruleId) ? ruleId : nearestName(ruleId, ruleIds);
  const ofRule = verdicts.filter(({ compiled }) => compiled.rule.id === rule);
  const keys = ofRule.map(({ scope }) => scope.subject.key);
  // Where no subject is named, or none like it, the first shows what one looks like.
  const subject = keys.includes(key ?? '') ? key : (nearestName(key ?? '', keys) ?? keys[0]);
  return rule === undefined || subject === undefined ? undefined : `${rule}@${subject}`;
}

function splitOnce(findingId: string): readonly [string, string?] {
  const at = findingId.indexOf('@');
  return at < 0 ? [findingId] : [findingId.slice(0, at), findingId.slice(at + 1)];
}

const HOW_TO_FIND =
  'An id is that of a rule and the key of a subject, joined by "@"; a report with include "all" lists every one.';

const unknownFinding = (suggestion: string | undefined): Issue => ({
  code: 'unknownReference',
  pointer: '',
  message: `There is no finding with this id on this day${suggestion ? `; did you mean "${suggestion}"?` : '.'} ${HOW_TO_FIND}`,
  ...(suggestion ? { suggestion } : {}),
});

const notLookedAt = (): Issue => ({
  code: 'unknownReference',
  pointer: '',
  message:
    'This rule is not applied to this subject on this day: it is not in force, or it is about a plan that is not needed and of which the record says nothing.',
});
