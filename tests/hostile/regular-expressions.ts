import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** A regular expression of the library, and where it stands. */
export interface FoundExpression {
  readonly file: string;
  readonly expression: RegExp;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

function nodesOf<Node extends ts.Node>(
  file: string,
  isWanted: (node: ts.Node) => node is Node,
): readonly Node[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(SRC, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every literal of src: a new one is tried without anybody thinking of it. */
export const literals: readonly FoundExpression[] = files.flatMap((file) =>
  nodesOf(file, ts.isRegularExpressionLiteral).map(({ text }) => {
    const end = text.lastIndexOf('/');
    return { file, expression: new RegExp(text.slice(1, end), text.slice(end + 1)) };
  }),
);

const isMadeExpression = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) && node.expression.getText() === 'RegExp';

/** The files that put a regular expression together, which no literal shows. */
export const filesThatMakeExpressions: readonly string[] = files.filter(
  (file) => nodesOf(file, isMadeExpression).length > 0,
);

/** Texts that a careless expression takes for ever over: a short piece again and again, and an end that fits nothing. */
export function* longTexts(expression: RegExp, length: number): Generator<string> {
  const ofExpression = expression.source.replaceAll(/\\[A-Za-z]|[()[\]?*+^$|]/g, '');
  const alphabet = [...new Set(['a', '0', ' ', '\n', ...ofExpression])].slice(0, 12);
  const pieces = [...alphabet, ...alphabet.flatMap((one) => alphabet.map((other) => one + other))];
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(length / piece.length));
    yield text;
    yield `${text}\u0000`;
    yield `/${text}!`;
  }
}
