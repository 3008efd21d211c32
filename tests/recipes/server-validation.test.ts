import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { exampleCases } from '../report/example-cases';
import { importRecipe } from './recipe-code';

const FILE = 'turning-thirteen.json';
const { record } = exampleCases.find(({ file }) => file === FILE) as (typeof exampleCases)[number];
const AS_OF = '2026-10-20';

interface Recipe {
  readonly casePlanReport: (request: Request) => Promise<Response>;
  readonly savePlan: (request: Request, options: object) => Promise<Response>;
}

interface Problem {
  readonly title: string;
  readonly status: number;
  readonly errors: readonly { readonly detail: string; readonly pointer: string; readonly code: string }[];
}

const post = (body: string, asOf = AS_OF) =>
  new Request(`https://host.example/case-plan-report?asOf=${asOf}`, { method: 'POST', body });

async function problemOf(response: Response, status: number): Promise<Problem> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await response.json()) as Problem;
  expect(problem.status).toBe(status);
  return problem;
}

describe('the recipe for a server', () => {
  let recipe: Recipe;
  beforeAll(async () => {
    recipe = (await importRecipe('server-validation', 'ts')) as unknown as Recipe;
  });

  it('answers a record with its report', async () => {
    const response = await recipe.casePlanReport(post(JSON.stringify(record)));
    expect(response.status).toBe(200);
    const report = (await response.json()) as { findings: readonly { severity: string }[] };
    expect(report).toEqual(evaluateCase(record, { asOf: AS_OF }));
    expect(report.findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('answers one that cannot be read with a problem that lists every place and repeats no value', async () => {
    const broken = { children: [{ dateOfBirth: 'Jane Roe, 2013' }], family: { case: { status: 'ajar' } } };
    const response = await recipe.casePlanReport(post(JSON.stringify(broken)));
    const text = await response.clone().text();
    const { errors } = await problemOf(response, 422);
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['#/children/0/dateOfBirth', 'notADate'],
      ['#/family/case/status', 'unknownCode'],
    ]);
    expect(text).not.toMatch(/Jane|ajar/);
  });

  it('answers a query or a body that cannot be read with a problem', async () => {
    const query = await problemOf(await recipe.casePlanReport(post('{}', '2026-13-01')), 400);
    expect(query.errors).toMatchObject([{ pointer: '#', code: 'impossibleDate' }]);
    expect((await problemOf(await recipe.casePlanReport(post('{')), 400)).errors).toEqual([]);
  });

  it('saves a plan that the form would save, and refuses what it refuses', async () => {
    const saved: unknown[] = [];
    const store = {
      caseRecord: () => Promise.resolve(record),
      savePlan: (...plan: unknown[]) => Promise.resolve(void saved.push(plan)),
    };
    const put = (plan: unknown, childId = 'child-1') =>
      recipe.savePlan(new Request('https://host.example', { method: 'PUT', body: JSON.stringify(plan) }), {
        caseId: 'case-1',
        childId,
        asOf: AS_OF,
        store,
      });
    const { casePlan } = (record as { children: { casePlan: object }[] }).children[0] as { casePlan: object };
    const { title, errors } = await problemOf(await put(casePlan), 422);
    expect(title).toBe('The plan is incomplete.');
    expect(errors).toMatchObject([{ pointer: '#/children/0/casePlan/additionalContents/age13AndOlder' }]);
    expect(saved).toEqual([]);

    const complete = { ...casePlan, additionalContents: { age13AndOlder: { narrative: 'A summer job.' } } };
    expect((await put(complete)).status).toBe(204);
    expect(saved).toEqual([['case-1', 'child-1', complete]]);
    await problemOf(await put(complete, 'child-9'), 404);
  });
});
