import { toClose } from '../remedy-words';
import type { Finding, Report } from '../report';
import { childIndex } from './child-index';
import { citations } from './citation';
import { toneOf, type Tone } from './mark';
import { ownerAndPart, subjectInWords } from './subject-in-words';
import { TOPIC_HEADINGS, TOPICS_IN_ORDER } from './topic-headings';

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

type Selection = readonly [heading: string, selects: (finding: Finding) => boolean];

const OUTSTANDING: readonly Selection[] = [
  ['Missing', ({ outcome, curable }) => outcome === 'notMet' && curable !== false],
  ['Done, but late', ({ outcome, curable }) => outcome === 'notMet' && curable === false],
  ['Pending, not yet due', ({ outcome }) => outcome === 'pending'],
];

const SETTLED: readonly Selection[] = [
  ['Met', ({ outcome }) => outcome === 'met'],
  ['Does not apply', ({ outcome }) => outcome === 'notApplicable'],
];

/** What is missing, what was done late, what is pending; each only where there is any. */
export const outstandingSections = (report: Report): readonly FindingSection[] =>
  sectionsOf(report, OUTSTANDING);

/** What is met and what does not apply: only in a report that includes everything. */
export const settledSections = (report: Report): readonly FindingSection[] => sectionsOf(report, SETTLED);

function sectionsOf(report: Report, selections: readonly Selection[]): readonly FindingSection[] {
  return selections.flatMap(([heading, selects]) => {
    const findings = report.findings.filter(selects);
    return findings.length === 0
      ? []
      : [{ heading, count: findings.length, groups: groupsOf(findings, report) }];
  });
}

function groupsOf(findings: readonly Finding[], report: Report): readonly FindingGroup[] {
  const inOrderOfRecord = [...findings].sort((a, b) => place(a) - place(b));
  return TOPICS_IN_ORDER.flatMap((topic) => {
    const byOwner = new Map<string, FindingStatement[]>();
    for (const finding of inOrderOfRecord) {
      if (finding.topic !== topic) continue;
      const { owner, part } = ownerAndPart(finding.subject);
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), statementOf(finding, part, report)]);
    }
    return [...byOwner].map(([owner, statements]) => ({
      heading: `${TOPIC_HEADINGS[topic]}, ${subjectInWords(owner)}`,
      findings: statements,
    }));
  });
}

/** The family comes before every child. */
const place = ({ pointer }: Finding): number => childIndex(pointer) ?? -1;

/** The first provision of each finding on the same duty. */
function sameDutyOf({ relatedFindings = [] }: Finding, report: Report): string | null {
  const related = report.findings.filter(({ id }) => relatedFindings.includes(id));
  return related.length === 0 ? null : citations(report, related.map(({ provisions: [first = ''] }) => first));
}

function statementOf(finding: Finding, part: string | null, report: Report): FindingStatement {
  return {
    tone: toneOf(finding),
    part: part === null ? null : subjectInWords(part),
    message: finding.message,
    citation: citations(report, finding.provisions),
    sameDuty: sameDutyOf(finding, report),
    remedy: finding.remedy ? toClose(finding.remedy) : null,
    place: finding.pointer,
  };
}
