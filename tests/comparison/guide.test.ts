import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index';
import { allRulesetSource } from '../../src/ruleset/all-ruleset';
import { AS_OF, FIRST, realisticCase } from '../report/realistic-case';

const GUIDE = readFileSync(new URL('../../docs/what-changed.md', import.meta.url), 'utf8');

const programs = [...GUIDE.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);

const record = realisticCase(FIRST);

describe('the guide', () => {
  it('shows a diff, a caseload and a receipt', () => {
    expect(programs).toHaveLength(3);
  });

  it.each(programs)('runs as it stands: %s', (code) => {
    const printed: string[] = [];
    const scope = {
      ...library,
      record,
      records: [record],
      nextRules: allRulesetSource,
      console: { log: (text: string) => printed.push(text) },
    };
    const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    new Function(...Object.keys(scope), outputText)(...Object.values(scope));
    expect(printed).toHaveLength(code.includes('console.log') ? 1 : 0);
    for (const text of printed) expect(text).toMatch(/^What changed/);
  });

  it('says what verifying gives', () => {
    const receipt = library.createReceipt(library.evaluateCase(record, { asOf: AS_OF }), record);
    const { report, ...said } = library.verifyReceipt(receipt, record);
    expect(GUIDE).toContain('// { sameAnswer: true, differences: [], report }');
    expect(said).toEqual({ sameAnswer: true, differences: [] });
  });
});
