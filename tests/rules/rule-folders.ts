import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the rules. */
export const RULES_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../rules');

/** Every JSON file below `rules/` whose name ends so, relative to that folder, in order. */
export function ruleFilesEnding(ending: string): readonly string[] {
  return readdirSync(RULES_FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort();
}

export function readRulesJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(RULES_FOLDER, path), 'utf8')) as Content;
}
