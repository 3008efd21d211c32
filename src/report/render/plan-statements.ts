import type { Words } from '../../locales/catalogue';
import { ENGLISH } from '../../locales/english/english';
import type { PlanWords } from '../../locales/page-words';
import type { Report, RequiredPlan } from '../report';
import { citation, citedProvision } from './citation';
import { toneOf, type Tone } from './mark';

/** Whether one plan is required, in words. */
export interface PlanStatement {
  /** Key of the family or child. */
  readonly subject: string;
  readonly tone: Tone;
  readonly plan: string;
  readonly required: string;
  /** `null` for a plan that is not required. */
  readonly phase: string | null;
  readonly onFile: string;
  /** What the reasons are: those that hold, or those of which it is not known whether they do. */
  readonly reasonsAre: string;
  readonly reasons: readonly PlanReason[];
}

export interface PlanReason {
  readonly paraphrase: string;
  readonly citation: string;
}

type PlansOfReport = Pick<Report, 'requiredPlans' | 'findings' | 'provisions'>;

/** Which plans are required, the family's first, then each child's in the order of the record. */
export function planStatements(report: PlansOfReport, words: Words = ENGLISH): readonly PlanStatement[] {
  const { plans } = words.page;
  return report.requiredPlans.map((plan) => ({
    subject: plan.subject,
    tone: toneOfPlan(plan, report),
    plan: plans[plan.plan],
    required: requiredInWords(plan.required, plans),
    phase: plan.required === false ? null : plans.phases[plan.phase],
    onFile: onFileInWords(plan, plans),
    reasonsAre: plan.required === 'undetermined' ? plans.dependsOn : plans.why,
    reasons: (plan.required === 'undetermined' ? plan.couldBe : plan.because).map((id) => ({
      paraphrase: citedProvision(report, id)?.paraphrase ?? id,
      citation: citation(report, id, words),
    })),
  }));
}

function requiredInWords(required: RequiredPlan['required'], { required: words }: PlanWords): string {
  if (required === 'undetermined') return words.undetermined;
  return required ? words.yes : words.no;
}

function onFileInWords({ onFile, supplied }: RequiredPlan, { onFile: words }: PlanWords): string {
  if (onFile === 'undetermined') return words.undetermined;
  if (onFile) return words.yes;
  return supplied === true ? words.recordedOnly : words.no;
}

/** A plan that is required and not on file weighs as much as the finding that says so. */
function toneOfPlan({ required, onFile, subject }: RequiredPlan, { findings }: PlansOfReport): Tone {
  if (required === 'undetermined' || (required && onFile === 'undetermined')) return 'unknown';
  if (!required || onFile === true) return 'note';
  const finding = findings.find(
    (each) => each.topic === 'requiredPlan' && each.subject === subject && each.outcome !== 'notApplicable',
  );
  return finding ? toneOf(finding) : 'attention';
}
