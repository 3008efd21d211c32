import { allRulesetSource } from '../../src/ruleset/all-ruleset';
import { readRulesJson, ruleFilesEnding } from './rule-folders';

type Contents = Readonly<Record<string, unknown>>;

const LISTS = ['provisions', 'conditions', 'parameters', 'notices', 'rules'] as const;

/** Ids of the documents that a file, or one instrument, lists. */
const idsIn = (contents: Contents): readonly string[] =>
  LISTS.flatMap((list) => (contents[list] ?? []) as readonly { readonly id: string }[]).map(({ id }) => id);

const files = ruleFilesEnding('.json')
  .filter((path) => path.includes('/') && !path.startsWith('_') && !path.endsWith('.cases.json'))
  .map((path) => ({ path, ids: idsIn(readRulesJson<Contents>(path)) }));

/** Files of the instruments' folders of which something is left out of the bundled rules. */
export function unregisteredFiles(): readonly string[] {
  const { instruments } = allRulesetSource;
  const bundled = [...instruments, ...instruments.flatMap(({ ruleFiles }) => ruleFiles)];
  const known = new Set(bundled.flatMap((contents) => idsIn({ ...contents })));
  return files
    .filter(({ ids }) => ids.length === 0 || !ids.every((id) => known.has(id)))
    .map(({ path }) => path);
}

/** The file in which a document stands. */
export const fileOf = (id: string): string =>
  `rules/${files.find(({ ids }) => ids.includes(id))?.path ?? '?'}`;
