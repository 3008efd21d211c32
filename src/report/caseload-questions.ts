import { fieldLabel } from '../record/field-labels';
import type { MessageCatalogue } from '../locales/catalogue';
import { ENGLISH_SENTENCES } from '../locales/english/sentences';
import { fieldsOf } from './open-questions';
import { countedOnly } from './render/totals';
import { fieldIn } from './render-message';
import type { Finding, Report } from './report';

/** What to find out next over many cases. Plain JSON. */
export interface CaseloadQuestions {
  /** How many reports there were. */
  cases: number;
  /** How many of them have an undetermined finding. */
  casesOpen: number;
  /** How many findings are undetermined, over all cases. */
  findings: number;
  /** Further checks, of case plans of which nothing is recorded: they have no findings of their own. */
  checksOfUnknownPlans: number;
  /**
   * First the fields that by themselves keep the most findings open, then those for which the most findings wait, then
   * those that are open in the most cases.
   */
  questions: CaseloadQuestion[];
}

/** A field of the case record, be it of whichever child or element, that keeps findings undetermined. */
export interface CaseloadQuestion {
  /** JSON Pointer into any of the records, with `*` in place of the index of each element of a list. */
  pattern: string;
  /** What the field is called in a sentence. */
  label: string;
  /** The question in words. */
  question: string;
  /** In how many cases a finding waits for it. */
  cases: number;
  /** How many undetermined findings wait for it, perhaps for others as well. */
  findings: number;
  /** How many of them wait for nothing else; for several such fields of one case, perhaps, as of several children. */
  settles: number;
}

/**
 * The fields that would settle the most findings over many cases. The reports are read one after the other, and none
 * is kept: they may come from a generator.
 *
 * @param locale - the language of the questions, that of the reports; English if absent
 * @example caseloadQuestions([]) // => { cases: 0, casesOpen: 0, findings: 0, checksOfUnknownPlans: 0, questions: [] }
 */
export function caseloadQuestions(reports: Iterable<Report>, locale?: MessageCatalogue): CaseloadQuestions {
  const fields = new Map<string, OpenField>();
  const totals = { cases: 0, casesOpen: 0, findings: 0, checksOfUnknownPlans: 0 };
  for (const report of reports) {
    const open = report.findings.filter(({ outcome }) => outcome === 'undetermined');
    totals.cases++;
    totals.findings += open.length;
    totals.checksOfUnknownPlans += countedOnly(report);
    if (open.length > 0) totals.casesOpen++;
    addCase(fields, open, report);
  }
  return {
    ...totals,
    questions: [...fields].map(([pattern, field]) => questionOf(pattern, field, locale)).sort(byWeight),
  };
}

interface OpenField {
  cases: number;
  findings: number;
  settles: number;
  /** What is not known, in words: it names the field where that is only an element of a list. */
  readonly facts: Set<string>;
}

function addCase(fields: Map<string, OpenField>, open: readonly Finding[], { facts }: Report): void {
  const ofCase = new Set<string>();
  for (const finding of open) {
    const patterns = new Set(fieldsOf(finding).map(patternOf));
    for (const pattern of patterns) {
      const field = fields.get(pattern) ?? { cases: 0, findings: 0, settles: 0, facts: new Set() };
      fields.set(pattern, field);
      field.findings++;
      if (patterns.size === 1) field.settles++;
      for (const id of finding.missingFacts ?? []) field.facts.add(facts[id]?.label ?? id);
      ofCase.add(pattern);
    }
  }
  for (const pattern of ofCase) (fields.get(pattern) as OpenField).cases++;
}

const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

function questionOf(
  pattern: string,
  { facts, ...numbers }: OpenField,
  locale?: MessageCatalogue,
): CaseloadQuestion {
  const sentences = locale?.sentences ?? ENGLISH_SENTENCES;
  const field = (locale && fieldIn(locale, pattern)) ?? fieldLabel(pattern);
  const label = pattern.endsWith('/*') ? sentences.notSettled([...facts].sort()) : field;
  return { pattern, label, question: sentences.question(label), ...numbers };
}

function byWeight(one: CaseloadQuestion, other: CaseloadQuestion): number {
  return (
    other.settles - one.settles ||
    other.findings - one.findings ||
    other.cases - one.cases ||
    (one.pattern < other.pattern ? -1 : 1)
  );
}
