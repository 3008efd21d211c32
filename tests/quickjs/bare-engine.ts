import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten';

/** A script engine with the language and nothing else: no console, no timers, no web. */
export interface BareEngine {
  /** Runs a script. What it comes to must be plain data. */
  readonly run: (code: string) => unknown;
  readonly close: () => void;
}

/** Opens QuickJS and loads the built script files into it, in order. */
export async function bareEngine(...files: readonly string[]): Promise<BareEngine> {
  const quickjs = await getQuickJS();
  const context = quickjs.newContext();
  const engine = { run: (code: string) => runIn(context, code), close: () => context.dispose() };
  for (const file of files) engine.run(`${scriptFile(file)};undefined`);
  return engine;
}

/** The text of a script file as it is shipped. */
export function scriptFile(name: string): string {
  const path = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`dist/${name} is missing: run "npm run build" first.`);
  return readFileSync(path, 'utf8');
}

function runIn(context: QuickJSContext, code: string): unknown {
  const result = context.evalCode(code);
  if (result.error) {
    const { name, message, stack } = context.dump(result.error) as Error;
    result.error.dispose();
    throw new Error(`${name}: ${message}\n${stack ?? ''}`);
  }
  const value: unknown = context.dump(result.value);
  result.value.dispose();
  return value;
}
