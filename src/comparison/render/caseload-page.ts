import { DISCLAIMER, versionsInWords } from '../../report/render/totals';
import type { Tone } from '../../report/render/mark';
import type { CaseCounts, CaseloadDiff, CountedChange, RuleChanges, UnreadCase } from '../caseload-diff';
import type { Kind } from '../rule-tally';
import { daysCompared, versionDifferences } from './basis-in-words';
import type { ChangeLine, ChangePage, ChangeSection } from './change-page';

const KINDS: readonly (readonly [kind: Kind, heading: string, tone: Tone])[] = [
  ['newlyNotMet', 'Newly not met: missing, overdue or done late', 'outstanding'],
  ['newlyUndetermined', 'Newly cannot be told', 'unknown'],
  ['noLongerLookedInto', 'No longer looked into: neither met nor known to be open', 'unknown'],
  ['newlyPending', 'Newly pending, not yet due', 'note'],
  ['newlyMet', 'Newly met', 'note'],
  ['noLongerApplicable', 'Was outstanding, no longer applies', 'note'],
];

/** What changed over a caseload, as a page: by what happened, then by rule, the most cases first. */
export function caseloadPage(diff: CaseloadDiff): ChangePage {
  return {
    title: 'What changed over the caseload',
    opening: [
      daysCompared(diff.before, diff.after),
      casesInWords(diff.cases),
      ...versionDifferences(diff.before, diff.after),
    ],
    sections: [...KINDS.flatMap((kind) => sectionOf(diff.rules, ...kind)), ...unreadSection(diff.notRead)],
    closing: [
      'What cannot be told is counted by itself, never as met.',
      DISCLAIMER,
      versionsInWords(diff.after),
    ],
  };
}

function casesInWords({ compared, changed, unchanged, notRead }: CaseCounts): string {
  const read = `${cases(compared)} compared: ${changed} changed, ${unchanged} unchanged.`;
  return notRead === 0
    ? read
    : `${read} ${cases(notRead)} could not be read, and ${notRead === 1 ? 'is' : 'are'} not among them.`;
}

const cases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`;

function sectionOf(
  rules: readonly RuleChanges[],
  kind: Kind,
  heading: string,
  tone: Tone,
): readonly ChangeSection[] {
  const lines = rules
    .filter((rule) => rule[kind].findings > 0)
    .sort((one, other) => other[kind].cases - one[kind].cases)
    .map((rule) => lineOf(rule, rule[kind], tone));
  return lines.length === 0 ? [] : [{ heading, groups: [{ heading: null, lines }] }];
}

function lineOf({ title, citations, ruleId }: RuleChanges, change: CountedChange, tone: Tone): ChangeLine {
  const { findings, examples } = change;
  const among = findings === change.cases ? '' : ` (${findings} findings)`;
  return {
    tone,
    text: `${title}: ${cases(change.cases)}${among}`,
    notes: [
      ...(examples.length > 0
        ? [`${examples.length < change.cases ? 'For example' : 'In'}: ${examples.join(', ')}`]
        : []),
      [...citations, `rule ${ruleId}`].join('; '),
    ],
  };
}

function unreadSection(notRead: readonly UnreadCase[]): readonly ChangeSection[] {
  if (notRead.length === 0) return [];
  const lines = notRead.map(({ caseId, issues }): ChangeLine => {
    const [first] = issues;
    const more = issues.length > 1 ? [`and ${issues.length - 1} more`] : [];
    const where = first?.pointer ? `${first.pointer}: ` : '';
    return { tone: 'unknown', text: `${caseId}: ${where}${first?.message ?? ''}`, notes: more };
  });
  return [{ heading: `Could not be read (${notRead.length})`, groups: [{ heading: null, lines }] }];
}
