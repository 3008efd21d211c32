import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

// What the built package leaves out of the sources, and how it lets a bundler leave out more.

/** Where the functions that describe a field of the record take its description. */
const DESCRIPTION_AT: { readonly [name: string]: number } = {
  recorded: 1,
  ending: 0,
  expectation: 0,
  list: 1,
  event: 0,
  elementId: 0,
  documentedAs: 1,
  named: 2,
};

/**
 * Loads source files without the descriptions of facts and fields, which only the reference prints, and marks what
 * runs on import as free of side effects. `sideEffects: false` says so of whole files, and the build puts many sources
 * into one: without the marks, whoever imports one function from it gets every schema and fact.
 */
export function leanSources(): Plugin {
  return {
    name: 'lean-sources',
    setup(build) {
      build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
        contents: leanSource(path),
        loader: 'ts',
      }));
    },
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function leanSource(path: string): string {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const edits = [...marks(file), ...(/\/src\/(facts|record)\//.test(path) ? cuts(file) : [])];
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), file.text);
}

/** Around the value of each constant of the file that is computed on import. */
function marks(file: ts.SourceFile): readonly Edit[] {
  return file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ initializer }) => {
      if (!initializer || !isComputed(initializer)) return [];
      const [start, end] = [initializer.getStart(file), initializer.end];
      return [
        { start, end: start, text: '/* @__PURE__ */ (() => (' },
        { start: end, end, text: '))()' },
      ];
    }),
  );
}

/** Whether a value needs more than a literal or a function to be made. */
function isComputed(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return true;
  if (ts.isPropertyAccessExpression(node) || ts.isSpreadAssignment(node) || ts.isSpreadElement(node))
    return true;
  return ts.forEachChild(node, isComputed) ?? false;
}

function cuts(file: ts.SourceFile): readonly Edit[] {
  const found: Edit[] = [];
  const visit = (node: ts.Node): void => {
    const description = descriptionIn(node);
    if (description) found.push({ start: description.getStart(file), end: description.end, text: "''" });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The text of a fact's `description`, or that which a call gives to a field. */
function descriptionIn(node: ts.Node): ts.StringLiteralLike | undefined {
  const text = ts.isPropertyAssignment(node)
    ? node.name.getText() === 'description' && isOfFact(node.parent) && node.initializer
    : ts.isCallExpression(node) && node.arguments[DESCRIPTION_AT[node.expression.getText()] ?? -1];
  return text && ts.isStringLiteralLike(text) ? text : undefined;
}

/** A fact serves a provision. What else has a description, such as an action step, keeps it. */
const isOfFact = ({ properties }: ts.ObjectLiteralExpression): boolean =>
  properties.some((member) => member.name?.getText() === 'provision');
