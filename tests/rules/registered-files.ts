import { policyRulesetSource } from '../../src/ruleset/policy-ruleset';
import { readRulesJson, ruleFilesEnding } from './rule-folders';

type Contents = Readonly<Record<string, readonly unknown[]>>;

const LISTS = ['provisions', 'conditions', 'parameters', 'notices'] as const;

/** Files of the instruments' folders that the bundled rules leave out. */
export function unregisteredFiles(): readonly string[] {
  return ruleFilesEnding('.json')
    .filter((path) => path.includes('/') && !path.startsWith('_') && !path.endsWith('.cases.json'))
    .filter((path) => !isRegistered(readRulesJson<Contents>(path)));
}

/** Whether everything that a file lists is among the bundled documents. */
function isRegistered(contents: Contents): boolean {
  const { instruments } = policyRulesetSource;
  const bundled = [...instruments, ...instruments.flatMap(({ ruleFiles }) => ruleFiles)] as unknown as Contents[];
  const known = new Set([...LISTS, 'rules'].flatMap((list) => bundled.flatMap((file) => file[list] ?? [])).map(idOf));
  return [...LISTS, 'rules'].flatMap((list) => contents[list] ?? []).every((document) => known.has(idOf(document)));
}

const idOf = (document: unknown): string => (document as { readonly id: string }).id;
