import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exampleCases } from '../report/example-cases';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The command line is for Node alone; all else may be in a page. */
const forNodeAlone = /^(cli|batch)\//;

const shipped = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.c?js$/.test(path) && !forNodeAlone.test(path))
  .sort();

const MAKES_CODE = /\beval\s*\(|\bFunction\s*\(|=\s*Function\b|\bnew\s+Function\b/;

describe('no code is made from text', () => {
  it('in any shipped file that a page may load: there are some', () => {
    expect(shipped).toContain('index.js');
    expect(shipped).toContain('forms/index.js');
    expect(shipped).toContain('dcf-case-plan-rules.global.js');
  });

  it.each(shipped)('in %s', (path) => {
    expect(readFileSync(`${DIST}${path}`, 'utf8').match(MAKES_CODE)).toBeNull();
  });

  it('is what the pattern would see', () => {
    for (const made of ['eval("1")', 'new Function("")', 'const F = Function; new F("")', 'Function("a")'])
      expect(made).toMatch(MAKES_CODE);
  });

  it.each(['index.js', 'index.cjs'])('when %s is run where the engine forbids it', (file) => {
    const [example] = exampleCases;
    const load = file.endsWith('.cjs') ? `require('${DIST}${file}')` : `await import('${DIST}${file}')`;
    const script = `
      let forbidden = false;
      try { new Function('return 1')(); } catch { forbidden = true; }
      const { evaluateCase, renderText } = ${load};
      const report = evaluateCase(${JSON.stringify(example?.record)}, { asOf: '${example?.asOf}' });
      console.log(JSON.stringify({ forbidden, lines: renderText(report).split('\\n').length }));`;
    const type = file.endsWith('.cjs') ? 'commonjs' : 'module';
    const said = execFileSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', `--input-type=${type}`, '--eval', script],
      { encoding: 'utf8' },
    );
    const { forbidden, lines } = JSON.parse(said) as { forbidden: boolean; lines: number };
    expect(forbidden).toBe(true);
    expect(lines).toBeGreaterThan(10);
  });
});
