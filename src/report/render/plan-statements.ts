import type { Report, RequiredPlan } from '../report';
import { citation } from './citation';
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
  readonly reasonsAre: 'Why' | 'Depends on';
  readonly reasons: readonly PlanReason[];
}

export interface PlanReason {
  readonly paraphrase: string;
  readonly citation: string;
}

const PLANS = { family: 'Family case plan', childInPlacement: 'Child in placement case plan' } as const;
const PHASES = {
  initial: 'initial phase',
  ongoing: 'ongoing phase',
  undetermined: 'phase not known',
} as const;

type PlansOfReport = Pick<Report, 'requiredPlans' | 'findings' | 'provisions'>;

/** Which plans are required, the family's first, then each child's in the order of the record. */
export function planStatements(report: PlansOfReport): readonly PlanStatement[] {
  return report.requiredPlans.map((plan) => ({
    subject: plan.subject,
    tone: toneOfPlan(plan, report),
    plan: PLANS[plan.plan],
    required: requiredInWords(plan.required),
    phase: plan.required === false ? null : PHASES[plan.phase],
    onFile: onFileInWords(plan),
    reasonsAre: plan.required === 'undetermined' ? 'Depends on' : 'Why',
    reasons: (plan.required === 'undetermined' ? plan.couldBe : plan.because).map((id) => ({
      paraphrase: report.provisions[id]?.paraphrase ?? id,
      citation: citation(report, id),
    })),
  }));
}

function requiredInWords(required: RequiredPlan['required']): string {
  if (required === 'undetermined') return 'cannot tell whether required';
  return required ? 'required' : 'not required, no listed trigger applies';
}

function onFileInWords({ onFile, supplied }: RequiredPlan): string {
  if (onFile === 'undetermined') return 'not known whether one is on file';
  if (onFile) return 'on file';
  return supplied === true ? 'one is recorded, but none counts as on file' : 'none on file';
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
