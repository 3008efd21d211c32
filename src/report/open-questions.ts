import type { Finding, OpenQuestion } from './report';
import type { ReportTexts } from './report-texts';

/**
 * What to find out next: the fields of the record that keep findings undetermined. First those that alone keep the
 * most findings open, then those for which the most findings wait, then in the order of the findings.
 */
export function openQuestionsOf(findings: readonly Finding[], texts: ReportTexts): OpenQuestion[] {
  const waiting = new Map<string, Waiting>();
  for (const finding of findings) {
    if (finding.outcome !== 'undetermined') continue;
    const fields = fieldsOf(finding);
    for (const pointer of fields) {
      let ofField = waiting.get(pointer);
      if (!ofField) waiting.set(pointer, (ofField = { findings: [], settles: 0 }));
      ofField.findings.push(finding);
      if (fields.length === 1) ofField.settles += 1;
    }
  }
  const questions = [...waiting].map(([pointer, { findings: waitingFindings, settles }]) => {
    const label = labelOf(pointer, waitingFindings, texts);
    const question = texts.catalogue.sentences.question(label);
    return { pointer, label, question, findings: waitingFindings.length, settles };
  });
  return questions.sort((one, other) => other.settles - one.settles || other.findings - one.findings);
}

/** The findings that wait for a field, and how many wait for no other. */
interface Waiting {
  readonly findings: Finding[];
  settles: number;
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
