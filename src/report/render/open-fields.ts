import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
import type { Finding, Report } from '../report';
import { childIndex } from './child-index';
import { ownerAndPart, subjectInWords } from './subject-in-words';

/** A field of the record that is not known, and how many findings wait for it. */
export interface OpenField {
  readonly label: string;
  /** JSON Pointer into the caller's own record. */
  readonly pointer: string;
  readonly findings: number;
  /** How many of them wait for nothing else. */
  readonly settles: number;
}

/** The report's open questions, those first for which the most findings wait: that number stands beside each. */
export const openFields = (report: Report, words: Words = ENGLISH): readonly OpenField[] =>
  report.openQuestions
    .map(({ label, pointer, findings, settles }) => {
      const index = childIndex(pointer);
      return {
        label: index === null ? label : `${label}, ${childAt(index, report, words)}`,
        pointer,
        findings,
        settles,
      };
    })
    .sort((one, other) => other.findings - one.findings);

export const undeterminedFindings = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ outcome }) => outcome === 'undetermined');

/**
 * How much cannot be told, in a sentence or more; `null` where everything can. `countedOnly` are the checks of a plan
 * of which nothing is known: they have no finding of their own beside the plan's.
 */
export function openFieldsExplained(
  report: Report,
  countedOnly: number,
  { page: { openFields: words } }: Words = ENGLISH,
): string | null {
  const open = undeterminedFindings(report);
  const harmless = open.filter(({ severity }) => severity === 'info').length;
  const sentences = [
    open.length > 0 && words.findings(open.length),
    harmless > 0 && words.harmless(harmless),
    open.length > 0 && words.eachLine,
    countedOnly > 0 && words.countedOnly(countedOnly, open.length > 0),
  ];
  return sentences.filter(Boolean).join(' ') || null;
}

/** The child at a place of the record, named by any finding on it; by its number where there is none. */
function childAt(index: number, { findings, requiredPlans }: Report, words: Words): string {
  const finding = findings.find(
    ({ pointer, subject }) => isOfChild(subject) && childIndex(pointer) === index,
  );
  if (finding) return subjectInWords(ownerAndPart(finding.subject).owner, words);
  // Every child has an entry among the required plans, in the order of the record.
  const children = [...new Set(requiredPlans.map(({ subject }) => subject).filter(isOfChild))];
  return subjectInWords(children[index] ?? `child:#${index + 1}`, words);
}

const isOfChild = (subject: string): boolean => subject.startsWith('child:');
