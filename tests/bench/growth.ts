import { evaluateCase } from '../../src/evaluate-case';
import type { CaseRecord, Child } from '../../src/record/case-record';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { AS_OF, caseload } from './caseload';
import { median, processorTime } from './timing';

/** How long so many of something take. */
export interface GrowthPoint {
  readonly size: number;
  readonly microsecondsEach: number;
}

const LONG = process.env.BENCH_FULL === '1';

/** The sizes of each curve; the last of the cases only when asked for. */
const SIZES: { readonly [curve: string]: readonly number[] } = {
  cases: [1000, 10_000, ...(LONG ? [100_000, 1_000_000] : [])],
  children: [1, 10, 50, 100, 200],
  objectives: [1, 10, 50, 100, 200],
};

/** A curve: so many cases one after another, or one case with so many children, or objectives in its plan. */
export function growthOf(curve: string, milliseconds: number): readonly GrowthPoint[] {
  const sizes = SIZES[curve];
  if (!sizes) throw new Error(`no curve ${curve}`);
  return sizes.map((size) => ({
    size,
    microsecondsEach:
      curve === 'cases' ? ofCases(size) : ofOneCase(caseWith(curve, size), size, milliseconds),
  }));
}

const options = { asOf: AS_OF, ruleset: policyRuleset() };

function ofCases(size: number): number {
  const lines = caseload(1000).map((record) => JSON.stringify(record));
  const started = processorTime();
  for (let index = 0; index < size; index += 1)
    evaluateCase(JSON.parse(lines[index % lines.length] as string), options);
  return ((processorTime() - started) * 1000) / size;
}

function ofOneCase(record: CaseRecord, size: number, milliseconds: number): number {
  const took: number[] = [];
  const until = processorTime() + milliseconds;
  do {
    const started = processorTime();
    evaluateCase(record, options);
    took.push(processorTime() - started);
  } while (took.length < 5 || processorTime() < until);
  return (median(took) * 1000) / size;
}

/** The first record of the caseload with a plan that has objectives, and that child, or its objective, so many times. */
function caseWith(curve: string, size: number): CaseRecord {
  const records = caseload(17) as readonly CaseRecord[];
  const found = records.find((of) => of.children?.some((child) => objectivesOf(child).length > 0));
  const child = found?.children?.find((of) => objectivesOf(of).length > 0);
  if (!found || !child) throw new Error('no plan with objectives in the caseload');
  const numbered = <Element extends object>(element: Element, name: string): Element[] =>
    Array.from({ length: size }, (_, index) => ({ ...element, id: `${name}-${index}` }));
  if (curve === 'children') return { ...found, children: numbered(child, 'child') };
  const [objective] = objectivesOf(child);
  const casePlan = { ...child.casePlan, objectives: numbered(objective as object, 'objective') };
  return { ...found, children: [{ ...child, casePlan } as Child] };
}

function objectivesOf({ casePlan }: Child): readonly object[] {
  const objectives = casePlan && 'objectives' in casePlan ? casePlan.objectives : [];
  return Array.isArray(objectives) ? objectives : [];
}
