import { citation, citedProvision } from '../../report/render/citation';
import { planStatements, type PlanStatement } from '../../report/render/plan-statements';
import { subjectInWords } from '../../report/render/subject-in-words';
import type { RequiredPlan } from '../../report/report';
import type { ReportDiff, RequiredPlanChange } from '../report-diff';
import type { ChangeLine, ChangeSection } from './change-page';

type Absence = Exclude<RequiredPlanChange['before'], RequiredPlan>;

const BEFORE: { readonly [Each in Absence]: string } = {
  ruleNotAsked: 'not looked into',
  childNotThere: 'the child was not in the record',
};

const NOW: { readonly [Each in Absence]: string } = {
  ruleNotAsked: 'no longer looked into',
  childNotThere: 'the child is no longer in the record',
};

/** The plans of which something else is said than before; none where nothing is. */
export function planChangeSection(diff: ReportDiff): readonly ChangeSection[] {
  if (diff.requiredPlans.length === 0) return [];
  const lines = diff.requiredPlans.map((change) => lineOf(change, diff));
  return [{ heading: 'Plans required', groups: [{ heading: null, lines }] }];
}

function lineOf({ subject, before, after, plan, changes }: RequiredPlanChange, diff: ReportDiff): ChangeLine {
  const [was, is] = [statementOf(before, diff), statementOf(after, diff)];
  const name = is?.plan ?? was?.plan ?? plan;
  const now = is ? standing(is) : NOW[after as Absence];
  const earlier = was ? standing(was) : BEFORE[before as Absence];
  return {
    tone: is?.tone ?? 'unknown',
    text: `${name}, ${subjectInWords(subject)}: ${now}.`,
    notes: [
      ...(earlier === now ? [] : [`Before: ${earlier}.`]),
      ...(changes.some(({ member }) => member === 'supplied') ? suppliedInWords(before, after) : []),
      ...reasons('Why', 'because', before, after, diff),
      ...reasons('Depends on', 'couldBe', before, after, diff),
      ...reasons('No longer because', 'because', after, before, diff),
    ],
  };
}

/** Whether there is a plan to look into, be it a draft: the sentence on a plan does not say it. */
function suppliedInWords(
  before: RequiredPlanChange['before'],
  after: RequiredPlanChange['after'],
): readonly string[] {
  if (typeof before === 'string' || typeof after === 'string') return [];
  return [
    `A plan to look into: ${SUPPLIED[String(after.supplied)]}; before, ${SUPPLIED[String(before.supplied)]}.`,
  ];
}

const SUPPLIED: { readonly [supplied: string]: string } = {
  true: 'yes',
  false: 'no',
  undetermined: 'not known',
};

const statementOf = (plan: RequiredPlanChange['before'], diff: ReportDiff): PlanStatement | undefined =>
  typeof plan === 'string'
    ? undefined
    : planStatements({ requiredPlans: [plan], findings: newFindings(diff), provisions: diff.provisions })[0];

/** A plan that is newly required weighs as much as the finding that says so. */
const newFindings = (diff: ReportDiff) => [
  ...diff.new.map(({ after }) => after),
  ...diff.changed.map(({ after }) => after),
];

const standing = ({ required, phase, onFile }: PlanStatement): string =>
  [required, ...(phase ? [phase] : []), onFile].join('; ');

/** The reasons that one side has and the other has not. */
function reasons(
  words: string,
  list: 'because' | 'couldBe',
  without: RequiredPlanChange['before'],
  having: RequiredPlanChange['before'],
  diff: ReportDiff,
): readonly string[] {
  if (typeof having === 'string') return [];
  const others = typeof without === 'string' ? [] : without[list];
  return having[list]
    .filter((id) => !others.includes(id))
    .map((id) => `${words}: ${citedProvision(diff, id)?.paraphrase ?? id} (${citation(diff, id)})`);
}
