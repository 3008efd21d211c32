import ts from 'typescript';

/**
 * Lets every optional member of the types also be `undefined` outright, as callers under `exactOptionalPropertyTypes`
 * need it: reading a record leaves such members out.
 */
export function acceptingUndefined(source: string): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.ES2022, true);
  const ends: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.questionToken && node.type) ends.push(node.type.end);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return ends
    .sort((one, other) => other - one)
    .reduce((text, end) => `${text.slice(0, end)} | undefined${text.slice(end)}`, source);
}
