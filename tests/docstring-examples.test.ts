import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src');

interface DocstringExample {
  readonly file: string;
  readonly expression: string;
  readonly result: string;
}

/** `@example expression // => result`, on one line or with the result on the next. */
function examplesIn(file: string): readonly DocstringExample[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const docstrings = [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([docstring]) =>
    docstring.replace(/^\s*\/?\*+\/?[ ]?/gm, '').replace(/\*\/$/, ''),
  );
  return docstrings.flatMap((docstring) =>
    docstring
      .split(/^@/m)
      .filter((tag) => tag.startsWith('example '))
      .map((tag) => {
        const [expression = '', result = ''] = tag.slice('example '.length).split('// =>');
        return { file, expression: expression.trim(), result: result.trim() };
      }),
  );
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

const examples = files.flatMap(examplesIn);

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** Evaluates an expression, which may await, with what the file exports in scope. */
async function evaluate(expression: string, scope: Readonly<Record<string, unknown>>): Promise<unknown> {
  const names = Object.keys(scope);
  return new AsyncFunction(...names, `return (${expression});`)(...names.map((name) => scope[name]));
}

describe('docstring examples', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)('$file: $expression', async ({ file, expression, result }) => {
    expect(result, 'an example says what comes out: expression // => result').not.toBe('');
    const scope = (await import(join(SRC, file))) as Record<string, unknown>;
    expect(await evaluate(expression, scope)).toEqual(await evaluate(result, scope));
  });
});
