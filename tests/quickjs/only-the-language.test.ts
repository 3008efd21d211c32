import { describe, expect, it } from 'vitest';
import * as forms from '../../src/forms';
import * as library from '../../src/index';
import { bareEngine, scriptFile } from './bare-engine';

const GLOBALS = 'Object.getOwnPropertyNames(globalThis)';

/** What a page, Node or a worker has, and the language does not. */
const NOT_THE_LANGUAGE = ['console', 'TextEncoder', 'URL', 'structuredClone', 'Intl', 'setTimeout', 'window'];

describe('the script file', () => {
  it('is loaded by an engine that has the language alone, and adds one global', async () => {
    const engine = await bareEngine();
    const before = engine.run(GLOBALS) as string[];
    expect(before.filter((name) => NOT_THE_LANGUAGE.includes(name))).toEqual([]);
    engine.run(`${scriptFile('dcf-case-plan-rules.global.js')};undefined`);
    const added = (engine.run(GLOBALS) as string[]).filter((name) => !before.includes(name));
    expect(added).toEqual(['DcfCasePlanRules']);
    engine.close();
  });

  it('has what the main entry and the forms entry export', async () => {
    const engine = await bareEngine('dcf-case-plan-rules.global.js');
    const names = engine.run('Object.keys(DcfCasePlanRules)') as string[];
    expect(names.sort()).toEqual([...Object.keys(library), ...Object.keys(forms)].sort());
    engine.close();
  });

  it('needs no clock and no chance', async () => {
    const engine = await bareEngine();
    engine.run('Date.now = Math.random = () => { throw new Error("asked"); }; undefined');
    engine.run(`${scriptFile('dcf-case-plan-rules.global.js')};undefined`);
    engine.run('DcfCasePlanRules.evaluateCase({ children: [] }, { asOf: "2026-11-22" })');
    engine.close();
  });
});
