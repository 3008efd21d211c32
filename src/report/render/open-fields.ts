import { fieldLabel } from '../../record/field-labels';
import type { Finding, Report } from '../report';
import { childIndex } from './child-index';
import { ownerAndPart, subjectInWords } from './subject-in-words';

/** A field of the record that is not known, and how many findings wait for it. */
export interface OpenField {
  readonly label: string;
  /** JSON Pointer into the caller's own record. */
  readonly pointer: string;
  readonly findings: number;
}

/**
 * The fields that keep findings undetermined, those that hold up the most first. A finding that waits for several
 * fields counts with each.
 */
export function openFields(report: Report): readonly OpenField[] {
  const waiting = new Map<string, Finding[]>();
  for (const finding of undeterminedFindings(report)) {
    for (const pointer of new Set(fieldsOf(finding)))
      waiting.set(pointer, [...(waiting.get(pointer) ?? []), finding]);
  }
  return [...waiting]
    .map(([pointer, findings]) => ({
      label: labelOf(pointer, findings, report),
      pointer,
      findings: findings.length,
    }))
    .sort((a, b) => b.findings - a.findings);
}

export const undeterminedFindings = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ outcome }) => outcome === 'undetermined');

/**
 * How much cannot be told, in a sentence or more; `null` where everything can. `countedOnly` are the checks of a plan
 * of which nothing is known: they have no finding of their own beside the plan's.
 */
export function openFieldsExplained(report: Report, countedOnly: number): string | null {
  const open = undeterminedFindings(report);
  const harmless = open.filter(({ severity }) => severity === 'info').length;
  const more = `${open.length > 0 ? 'more ' : ''}${countedOnly === 1 ? 'check waits' : 'checks wait'}`;
  const sentences = [
    open.length > 0 && `${open.length} ${open.length === 1 ? 'finding' : 'findings'} cannot be told.`,
    harmless > 0 && `${harmless} of them can turn out only met or not applicable.`,
    open.length > 0 && EACH_LINE,
    countedOnly > 0 && `${countedOnly} ${more} for a case plan of which nothing is recorded.`,
  ];
  return sentences.filter(Boolean).join(' ') || null;
}

const EACH_LINE = 'Each line is a field that is not recorded, after the number of findings that wait for it.';

const fieldsOf = ({ missingFields, pointer }: Finding): readonly string[] =>
  missingFields && missingFields.length > 0 ? missingFields : [pointer];

function labelOf(pointer: string, findings: readonly Finding[], report: Report): string {
  const label = isElement(pointer) ? unsettled(findings, report) : fieldLabel(pointer);
  const index = childIndex(pointer);
  return index === null ? label : `${label}, ${childAt(index, report)}`;
}

/** A pointer that ends at an element of a list names no field: what is open there is recorded, but not settled yet. */
const isElement = (pointer: string): boolean => /\/\d+$/.test(pointer);

function unsettled(findings: readonly Finding[], { facts }: Report): string {
  const labels = findings
    .flatMap(({ missingFacts }) => missingFacts ?? [])
    .map((id) => facts[id]?.label ?? id);
  return `not settled: ${[...new Set(labels)].join('; ')}`;
}

/** The child at a place of the record, named by any finding on it; by its number where there is none. */
function childAt(index: number, { findings, requiredPlans }: Report): string {
  const finding = findings.find(
    ({ pointer, subject }) => isOfChild(subject) && childIndex(pointer) === index,
  );
  if (finding) return subjectInWords(ownerAndPart(finding.subject).owner);
  // Every child has an entry among the required plans, in the order of the record.
  const children = [...new Set(requiredPlans.map(({ subject }) => subject).filter(isOfChild))];
  return subjectInWords(children[index] ?? `child:#${index + 1}`);
}

const isOfChild = (subject: string): boolean => subject.startsWith('child:');
