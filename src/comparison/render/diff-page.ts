import { DISCLAIMER, versionsInWords } from '../../report/render/totals';
import type { ReportDiff } from '../report-diff';
import { nothingChanged } from '../transitions';
import { daysCompared, differencesInWords, type DiffOrigin } from './basis-in-words';
import type { ChangePage } from './change-page';
import { deadlineChangeSection } from './deadline-change-section';
import { findingChangeSections, type FindingChangeSection } from './finding-change-sections';
import { planChangeSection } from './plan-change-section';

/** What changed between two reports, as a page. */
export function diffPage(diff: ReportDiff, origin: DiffOrigin): ChangePage {
  const findings = findingChangeSections(diff);
  return {
    title: origin.caseId === undefined ? 'What changed' : `What changed: case ${origin.caseId}`,
    opening: [
      daysCompared(diff.before, diff.after, origin),
      inShort(diff, findings),
      ...differencesInWords(diff),
    ],
    sections: [...planChangeSection(diff), ...deadlineChangeSection(diff.deadlines), ...findings],
    closing: [DISCLAIMER, versionsInWords(diff.after)],
  };
}

function inShort(diff: ReportDiff, sections: readonly FindingChangeSection[]): string {
  const unchanged = unchangedInWords(diff.unchanged.length);
  if (nothingChanged(diff)) return `Nothing changed: ${unchanged}.`;
  const parts = [
    ...sections.map((section) => section.inShort),
    ...counted(diff.requiredPlans.length, 'plan'),
    ...counted(diff.deadlines.length, 'deadline'),
  ];
  return `In short: ${[...parts, unchanged].join(', ')}.`;
}

const counted = (changes: number, what: string): readonly string[] =>
  changes === 0 ? [] : [`${changes} ${changes === 1 ? what : `${what}s`} changed`];

function unchangedInWords(unchanged: number): string {
  if (unchanged === 0) return 'nothing else is outstanding';
  return unchanged === 1
    ? '1 finding is outstanding as before'
    : `${unchanged} findings are outstanding as before`;
}
