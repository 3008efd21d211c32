import { planStatements } from '../../report/render/plan-statements';
import { capitalized, subjectInWords } from '../../report/render/subject-in-words';
import type { ForecastChange, Forecast } from '../forecast';
import type { DatedStatement } from './day-statements';

/** Plans of which it changes whether, why or in which phase they are required, or whether they are on file. */
export function plansChanged(
  { on, requiredPlans }: ForecastChange,
  { provisions }: Forecast,
): readonly DatedStatement[] {
  const plans = requiredPlans.flatMap(({ after }) => (after ? [after] : []));
  return planStatements({ requiredPlans: plans, findings: [], provisions }).map(
    ({ tone, subject, plan, required, phase, onFile, reasonsAre, reasons }) => ({
      on,
      kind: 'plans',
      tone,
      text: `${capitalized(subjectInWords(subject))}, ${plan.toLowerCase()}: ${[required, ...(phase ? [phase] : []), onFile].join('; ')}.`,
      under: reasons.map(({ paraphrase, citation }) => `${reasonsAre}: ${paraphrase} (${citation})`),
    }),
  );
}
