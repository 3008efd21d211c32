import { format } from 'prettier';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fromAfcars } from '../../src/afcars';
import { evaluateCase } from '../../src/evaluate-case';
import { afcarsPage } from './afcars-page';

describe('docs/afcars.md', () => {
  it('is up to date; `npm test -- -u` writes it', async () => {
    const page = await format(afcarsPage(), { parser: 'markdown', printWidth: 110 });
    await expect(page).toMatchFileSnapshot('../../docs/afcars.md');
  });

  it('has an example that runs', () => {
    const [, example = ''] = afcarsPage().match(/```ts\n([\s\S]*?)```/) ?? [];
    const { outputText } = ts.transpileModule(
      `${example.replace(/^import .*$/gm, '')}\nreturn { report, issues, notCarried };`,
      { compilerOptions: { target: ts.ScriptTarget.ES2022 } },
    );
    const run = new Function('fromAfcars', 'evaluateCase', outputText) as (...given: unknown[]) => {
      readonly report: ReturnType<typeof evaluateCase>;
      readonly issues: readonly unknown[];
    };
    const { report, issues } = run(fromAfcars, evaluateCase);
    expect(issues).toEqual([]);
    expect(report.requiredPlans.map(({ required }) => required)).toContain(true);
  });
});
