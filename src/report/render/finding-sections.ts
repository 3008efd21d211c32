import type { HeadingWords } from '../../locales/page-words';
import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
import type { Finding, Remedy, Report } from '../report';
import { childIndex } from './child-index';
import { citations } from './citation';
import { toneOf, type Tone } from './mark';
import { ownerAndPart, subjectInWords } from './subject-in-words';
import { TOPICS_IN_ORDER } from './topic-headings';

/** Findings of one kind, grouped by topic and by whose they are. */
export interface FindingSection {
  readonly heading: string;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

export interface FindingGroup {
  /** The topic and whose it is: "Contents of the plan, child c1". */
  readonly heading: string;
  readonly findings: readonly FindingStatement[];
}

export interface FindingStatement {
  readonly tone: Tone;
  /** What of the child's it concerns, "objective o2, parent p1"; `null` for the child or the family as such. */
  readonly part: string | null;
  readonly message: string;
  readonly citation: string;
  /** How to cite what others say of the same duty; `null` where nothing else does. */
  readonly sameDuty: string | null;
  /** What closes it; `null` where the report does not say. */
  readonly remedy: string | null;
  /** JSON Pointer into the caller's own record. */
  readonly place: string;
}

type Selection = readonly [heading: keyof HeadingWords, selects: (finding: Finding) => boolean];

const OUTSTANDING: readonly Selection[] = [
  ['missing', ({ outcome, curable }) => outcome === 'notMet' && curable !== false],
  ['doneLate', ({ outcome, curable }) => outcome === 'notMet' && curable === false],
  ['pending', ({ outcome }) => outcome === 'pending'],
];

const SETTLED: readonly Selection[] = [
  ['met', ({ outcome }) => outcome === 'met'],
  ['notApplicable', ({ outcome }) => outcome === 'notApplicable'],
];

/** What is missing, what was done late, what is pending; each only where there is any. */
export const outstandingSections = (report: Report, words: Words = ENGLISH): readonly FindingSection[] =>
  sectionsOf(report, OUTSTANDING, words);

/** What is met and what does not apply: only in a report that includes everything. */
export const settledSections = (report: Report, words: Words = ENGLISH): readonly FindingSection[] =>
  sectionsOf(report, SETTLED, words);

function sectionsOf(
  report: Report,
  selections: readonly Selection[],
  words: Words,
): readonly FindingSection[] {
  return selections.flatMap(([heading, selects]) => {
    const findings = report.findings.filter(selects);
    return findings.length === 0
      ? []
      : [
          {
            heading: words.page.headings[heading],
            count: findings.length,
            groups: groupsOf(findings, report, words),
          },
        ];
  });
}

function groupsOf(findings: readonly Finding[], report: Report, words: Words): readonly FindingGroup[] {
  const inOrderOfRecord = [...findings].sort((a, b) => place(a) - place(b));
  return TOPICS_IN_ORDER.flatMap((topic) => {
    const byOwner = new Map<string, FindingStatement[]>();
    for (const finding of inOrderOfRecord) {
      if (finding.topic !== topic) continue;
      const { owner, part } = ownerAndPart(finding.subject);
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), statementOf(finding, part, report, words)]);
    }
    return [...byOwner].map(([owner, statements]) => ({
      heading: `${words.page.topics[topic]}, ${subjectInWords(owner, words)}`,
      findings: statements,
    }));
  });
}

/** The family comes before every child. */
const place = ({ pointer }: Finding): number => childIndex(pointer) ?? -1;

/** The first provision of each finding on the same duty. */
function sameDutyOf({ relatedFindings = [] }: Finding, report: Report, words: Words): string | null {
  const related = report.findings.filter(({ id }) => relatedFindings.includes(id));
  return related.length === 0
    ? null
    : citations(
        report,
        related.map(({ provisions: [first = ''] }) => first),
        words,
      );
}

/** Alternatives that differ only in where they are recorded are said once. */
const remedyInWords = ({ leadsTo, eitherOf }: Remedy, { remedies }: Words): string =>
  remedies.toClose(leadsTo, [...new Set(eitherOf.map(({ words }) => words))]);

function statementOf(finding: Finding, part: string | null, report: Report, words: Words): FindingStatement {
  return {
    tone: toneOf(finding),
    part: part === null ? null : subjectInWords(part, words),
    message: finding.message,
    citation: citations(report, finding.provisions, words),
    sameDuty: sameDutyOf(finding, report, words),
    remedy: finding.remedy ? remedyInWords(finding.remedy, words) : null,
    place: finding.pointer,
  };
}
