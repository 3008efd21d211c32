import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { factCatalogue } from './src/facts/catalogue';
import { allRulesetSource } from './src/ruleset/all-ruleset';
import { loadRuleset } from './src/ruleset/load-ruleset';
import type { RuleDocument } from './src/ruleset/documents';

// What the built package leaves out of the rule documents: what only their readers need.

/** The members of each document that are compiled: `EvaluatedDocuments`, which the type checker holds the source to. */
const KEPT_OF_PROVISION = ['id', 'pinpoint', 'paraphrase', 'modality', 'verification'] as const;
const KEPT_OF_INSTRUMENT = ['id', 'title', 'shortTitle', 'authority', 'order'] as const;

type JsonObject = { readonly [member: string]: unknown };

/** Checks the bundled rules once, so that no import has to, and loads their documents without what nothing reads. */
export function leanDocuments(): Plugin {
  return {
    name: 'lean-documents',
    setup(build) {
      loadRuleset(allRulesetSource);
      const cited = citedProvisions();
      build.onLoad({ filter: /\/rules\/[^/]+\/[^/]+\.json$/ }, ({ path }) => ({
        contents: JSON.stringify(leanFile(JSON.parse(readFileSync(path, 'utf8')), cited)),
        loader: 'json',
      }));
      build.onLoad({ filter: /\/src\/ruleset\/moved-assumptions\.ts$/ }, () => ({
        contents: `export const movedAssumptions = ${JSON.stringify(assumptionsByRule())};`,
        loader: 'ts',
      }));
    },
  };
}

const documents = allRulesetSource.instruments;
const ruleDocuments: readonly RuleDocument[] = documents.flatMap(({ ruleFiles }) =>
  ruleFiles.flatMap(({ rules }) => rules),
);

/** A report or an explanation may name these; a provision that only disposes of a sentence is named by none. */
function citedProvisions(): ReadonlySet<string> {
  return new Set([
    ...ruleDocuments.flatMap(({ provisions }) => provisions),
    ...documents.flatMap(({ conditions }) => conditions.flatMap(({ provisions }) => provisions)),
    ...documents.flatMap(({ parameters }) => parameters.map(({ provision }) => provision)),
    ...documents.flatMap(({ notices }) => notices.flatMap(({ provisions }) => provisions)),
    ...factCatalogue.map(({ provision }) => provision),
  ]);
}

const assumptionsByRule = () =>
  Object.fromEntries(ruleDocuments.map(({ id, assumptions }) => [id, assumptions]));

function leanFile(file: JsonObject, cited: ReadonlySet<string>): JsonObject {
  const listed = (member: string) => file[member] as readonly JsonObject[] | undefined;
  const lean: Record<string, unknown> = {};
  if (file.instrument) lean.instrument = only(KEPT_OF_INSTRUMENT, file.instrument as JsonObject);
  const provisions = listed('provisions')?.filter(({ id }) => cited.has(id as string));
  if (provisions) lean.provisions = provisions.map((provision) => only(KEPT_OF_PROVISION, provision));
  lean.rules = listed('rules')?.map(({ assumptions, ...rule }) => rule);
  lean.conditions = listed('conditions')?.map(({ assumptions, ...condition }) => condition);
  lean.parameters = listed('parameters')?.map(({ note, ...parameter }) => parameter);
  lean.notices = listed('notices');
  return lean;
}

const only = (members: readonly string[], of: JsonObject): JsonObject =>
  Object.fromEntries(members.map((member) => [member, of[member]]));
