import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The program of the README, and the calls at its end with what it says they give. */
function readmeProgram() {
  const [, code = ''] = README.match(/```ts\n([\s\S]*?)```/) ?? [];
  const [, imported = ''] = code.match(/import \{([^}]*)\}/) ?? [];
  const calls = [...code.matchAll(/^(\w+\(report.*?\)); \/\/ (.*)$/gm)].map(([, call = '', says = '']) => ({
    call,
    says,
  }));
  const setUp = code.replace(/^import .*$/m, '').replace(/^\w+\(report.*$/gm, '');
  return { names: imported.split(',').map((name) => name.trim()), setUp, calls };
}

describe('the README', () => {
  const { names, setUp, calls } = readmeProgram();

  it('asks the three headline questions', () => {
    expect(calls).toHaveLength(3);
  });

  it.each(calls)('says what $call gives', ({ call, says }) => {
    const { outputText } = ts.transpileModule(`${setUp}\nreturn ${call};`, {
      compilerOptions: { target: ts.ScriptTarget.ES2022 },
    });
    const run = new Function(...names, outputText) as (...values: unknown[]) => unknown;
    const result = run(...names.map((name) => library[name as keyof typeof library]));
    const first = Array.isArray(result) ? (result[0] as object) : (result as object);
    const said = [...says.matchAll(/(\w+): ('[^'…]*'|\d+|true|false)/g)];
    expect(said.length).toBeGreaterThan(0);
    for (const [, name = '', value = ''] of said) {
      expect({ [name]: first[name as keyof typeof first] }).toEqual({
        [name]: JSON.parse(value.replaceAll("'", '"')),
      });
    }
  });
});
