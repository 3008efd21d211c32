import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What the compiler says of files that would stand in a folder of the repository, by their paths in it. */
export function typeFaults(
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions,
): readonly string[] {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const written = new Map(
    Object.entries(files).map(([file, code]) => [join(ROOT, 'coverage/recipes', file), code]),
  );
  host.fileExists = (path) => written.has(path) || fileExists(path);
  host.readFile = (path) => written.get(path) ?? readFile(path);
  // The folder is not there either: without this question the compiler looks for each file.
  delete host.directoryExists;
  host.getSourceFile = (path, version, ...rest) => {
    const code = written.get(path);
    return code === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, code, version, true);
  };
  const program = ts.createProgram([...written.keys()], options, host);
  return [...written.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return faults.map(
      ({ messageText }) => `${basename(path)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}
