import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import type { Report, RequiredPlan } from '../../src/report/report';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import { concurrentPlanStatus, missingContents, requiredPlans } from '../../src/report/selectors';

/** What the policy says of one child of an example, worked out by hand. */
interface ExpectedOfChild {
  readonly required: RequiredPlan['required'];
  /** The day by which the first child in placement plan is due. */
  readonly planDue?: string;
  readonly concurrentPlan: string;
  /** The day by which the concurrent plan is due. */
  readonly dueDate?: string;
  /** Days by which the concurrent plan is, or was, past that day. */
  readonly daysLate?: number;
  /** Every content that the child's plan lacks, relative to the plan. */
  readonly missing: readonly string[];
}

interface Example {
  readonly file: string;
  readonly asOf: string;
  readonly situation: string;
  readonly lookAt: string;
  readonly expect: {
    readonly family: RequiredPlan['required'];
    readonly children: { readonly [childId: string]: ExpectedOfChild };
    /** Rules of the law and of DCF's other policies, worked out by hand. */
    readonly law?: { readonly [Answer in 'notMet' | 'late' | 'pending']: readonly string[] };
    readonly nothingOutstanding?: true;
    readonly why: string;
  };
}

const TESTS_FOLDER = dirname(fileURLToPath(import.meta.url));
const EXAMPLES_FOLDER = join(TESTS_FOLDER, '../../docs/examples');

const read = (file: string): unknown => JSON.parse(readFileSync(join(EXAMPLES_FOLDER, file), 'utf8'));
const examples = read('index.json') as readonly Example[];

describe.each(examples)('$file on $asOf', ({ file, asOf, expect: expected }) => {
  // What is asked of these examples is what the policy asks; the law asks for more.
  const report = () => evaluateCase(read(file), { asOf, authorities: ['dcfPolicy'] });

  it('is read without an issue', () => {
    expect(parseCaseRecord(read(file)).issues).toEqual([]);
  });

  it('says which plans are required', () => {
    const answers = requiredPlans(report()).map(({ plan, subject, required }) => ({
      plan,
      subject,
      required,
    }));
    expect(answers).toEqual([
      { plan: 'family', subject: 'family', required: expected.family },
      ...Object.entries(expected.children).map(([id, { required }]) => ({
        plan: 'childInPlacement',
        subject: `child:${id}`,
        required,
      })),
    ]);
  });

  it.each(Object.entries(expected.children))('says where the deadlines of %s stand', (id, child) => {
    const { status, dueDate, daysLate } = concurrentPlanStatus(report(), id) ?? {};
    expect({ status, dueDate, daysLate }).toEqual({
      status: child.concurrentPlan,
      dueDate: child.dueDate,
      daysLate: child.daysLate,
    });
    if (child.planDue) expect(firstPlanDue(report(), id)).toBe(child.planDue);
  });

  it.each(Object.entries(expected.children))('says what the plan of %s lacks', (id, child) => {
    const plan = `/children/${Object.keys(expected.children).indexOf(id)}/casePlan`;
    const missing = missingContents(report(), id, 'all')?.missing.map(({ pointer }) => pointer);
    expect(missing?.sort()).toEqual(child.missing.map((field) => `${plan}${field}`).sort());
  });

  if (expected.nothingOutstanding) {
    it('has nothing outstanding', () => {
      expect(report().findings).toEqual([]);
    });
  }

  if (expected.law) {
    const { law } = expected;

    it('says what the law asks for beside the policy', () => {
      const policy = new Set(policyRuleset().rules.map(({ rule }) => rule.id));
      const beside = evaluateCase(read(file), { asOf }).findings.filter(({ ruleId }) => !policy.has(ruleId));
      const rulesWhere = (outcome: string, late: boolean) =>
        beside
          .filter((finding) => finding.outcome === outcome && Boolean(finding.late) === late)
          .map(({ ruleId }) => ruleId);
      expect(rulesWhere('notMet', false).sort()).toEqual([...law.notMet].sort());
      expect(rulesWhere('notMet', true).sort()).toEqual([...law.late].sort());
      expect(rulesWhere('pending', false).sort()).toEqual([...law.pending].sort());
    });

    it('has the report under every authority that is kept for it', async () => {
      await expect(`${JSON.stringify(evaluateCase(read(file), { asOf }), null, 2)}\n`).toMatchFileSnapshot(
        join(TESTS_FOLDER, 'reports', `${file.replace(/\.json$/, '')}-${asOf}-every-authority.json`),
      );
    });
  }

  it('has the report that is kept for it', async () => {
    await expect(`${JSON.stringify(report(), null, 2)}\n`).toMatchFileSnapshot(
      join(TESTS_FOLDER, 'reports', `${file.replace(/\.json$/, '')}-${asOf}.json`),
    );
  });
});

const FIRST_PLAN_RULE = 'child-in-placement-case-plan-developed';

const firstPlanDue = (report: Report, childId: string): string | undefined =>
  report.deadlines.find(({ ruleId, subject }) => ruleId === FIRST_PLAN_RULE && subject === `child:${childId}`)
    ?.dueDate;

describe('the folder of examples', () => {
  it('has an entry for every record', () => {
    const documents = readdirSync(EXAMPLES_FOLDER).filter((name) => name.endsWith('.json'));
    expect([...new Set(examples.map(({ file }) => file)), 'index.json'].sort()).toEqual(documents.sort());
  });

  it('is described in its README', async () => {
    await expect(readme(examples)).toMatchFileSnapshot(join(EXAMPLES_FOLDER, 'README.md'));
  });
});

function readme(entries: readonly Example[]): string {
  const rows = entries.map(
    ({ file, asOf, situation, lookAt }) => `| [${file}](${file}) | ${situation} | ${asOf} | ${lookAt} |`,
  );
  return `# Examples

Invented case records, complete enough to be evaluated as they stand. Nobody in them exists. Evaluate each on its day;
\`index.json\` holds the same list with the expected answers, worked out from the policy by hand, and the reasons.
A rule that is met says only that the recorded facts satisfy it.

[plain-form](plain-form/index.html) is a page with a form on one of them, without a framework: \`npm run build\`, serve the
repository from any static server, and open it.

| record | situation | evaluate on | what to look at |
|---|---|---|---|
${rows.join('\n')}
`;
}
