import type { Finding, OpenQuestion } from './report';
import type { ReportTexts } from './report-texts';

/**
 * What to find out next: the fields of the record that keep findings undetermined. First those that alone keep the
 * most findings open, then those for which the most findings wait, then in the order of the findings.
 */
export function openQuestionsOf(findings: readonly Finding[], texts: ReportTexts): OpenQuestion[] {
  const waiting = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.outcome !== 'undetermined') continue;
    for (const pointer of fieldsOf(finding)) waiting.set(pointer, [...(waiting.get(pointer) ?? []), finding]);
  }
  const questions = [...waiting].map(([pointer, waitingFindings]) => {
    const label = labelOf(pointer, waitingFindings, texts);
    return {
      pointer,
      label,
      question: texts.catalogue.sentences.question(label),
      findings: waitingFindings.length,
      settles: waitingFindings.filter((finding) => fieldsOf(finding).length === 1).length,
    };
  });
  return questions.sort((one, other) => other.settles - one.settles || other.findings - one.findings);
}

/** The fields that an undetermined finding waits for; the one it points at where none is named. */
export const fieldsOf = ({
  missingFields,
  pointer,
}: Pick<Finding, 'missingFields' | 'pointer'>): readonly string[] =>
  missingFields && missingFields.length > 0 ? [...new Set(missingFields)] : [pointer];

/** A pointer that ends at an element of a list names no field: what is open there is recorded, but not settled yet. */
function labelOf(pointer: string, findings: readonly Finding[], texts: ReportTexts): string {
  if (!/\/\d+$/.test(pointer)) return texts.field(pointer);
  const open = findings.flatMap(({ missingFacts }) => missingFacts ?? []);
  return texts.catalogue.sentences.notSettled([...new Set(open)].map((id) => texts.fact(id) ?? id));
}
