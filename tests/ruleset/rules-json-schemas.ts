import * as z from 'zod/mini';
import { factCatalogue } from '../../src/facts/catalogue';
import { documentation } from '../../src/record/field';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { rulesetSchemas } from '../../src/ruleset/ruleset-schema';
import { localeFileSchema, localeLabelsFileSchema } from '../locales/locale-schema';
import { casesFileSchema } from '../rules/cases-schema';

/** A JSON Schema of the files of one kind, for editors. */
export interface RulesJsonSchema {
  /** Its own name, `rules/<name>.schema.json`. */
  readonly name: string;
  /** Whether a path below `rules/` is that of a file of this kind. */
  readonly describes: (path: string) => boolean;
  readonly schema: () => object;
}

const { condition, provision, parameter, namedCondition, rule, notice } = rulesetSchemas();

const SHARED_NAMES = ['provisions', 'parameters', 'conditions', 'notices'] as const;

const isNamed = (name: string) => (path: string) => path.endsWith(`/${name}.json`) && !isOfLocale(path);

const isOfLocale = (path: string): boolean => path.startsWith('_locales/');

const isLocaleLabels = (path: string): boolean => /\/(facts|fields|provisions)\.json$/.test(path);

export const rulesJsonSchemas: readonly RulesJsonSchema[] = [
  {
    name: 'provisions',
    describes: isNamed('provisions'),
    schema: () =>
      jsonSchema(provision.file, 'Provisions', 'What a document says: every sentence, in its own order'),
  },
  {
    name: 'parameters',
    describes: isNamed('parameters'),
    schema: () => jsonSchema(parameter.file, 'Parameters', 'The numbers and dates of a document'),
  },
  {
    name: 'conditions',
    describes: isNamed('conditions'),
    schema: () => jsonSchema(namedCondition.file, 'Conditions', 'Terms and triggers that rules share'),
  },
  {
    name: 'notices',
    describes: isNamed('notices'),
    schema: () => jsonSchema(notice.file, 'Notices', 'What to know, and what changes no outcome'),
  },
  {
    name: 'cases',
    describes: (path) => path.endsWith('.cases.json'),
    schema: () => jsonSchema(casesFileSchema, 'Cases', 'Examples of rules, with the expected answers'),
  },
  {
    name: 'rules',
    describes: (path) =>
      /^[^_][^/]*\/[^/.]+\.json$/.test(path) && !SHARED_NAMES.some((name) => isNamed(name)(path)),
    schema: () => jsonSchema(rule.file, 'Rules', 'The rules of one heading, in the order of the text'),
  },
  {
    name: 'locale',
    describes: (path) => isOfLocale(path) && !isLocaleLabels(path),
    schema: () =>
      jsonSchema(localeFileSchema, 'Translation', 'The words of one document’s rules in another language'),
  },
  {
    name: 'locale-labels',
    describes: (path) => isOfLocale(path) && isLocaleLabels(path),
    schema: () =>
      jsonSchema(
        localeLabelsFileSchema,
        'Translated labels',
        'What facts, fields or provisions are called in another language',
      ),
  },
];

/** JSON Schema 2020-12 with every fact and parameter listed, so that an editor completes and marks them. */
function jsonSchema(schema: z.ZodMiniType, title: string, description: string): object {
  const names = [
    ...factCatalogue.map(({ id }) => id),
    ...[...allRuleset().parameters.keys()].map((id) => `parameter.${id}`),
  ];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    metadata: documentation,
    io: 'input',
    override: ({ zodSchema, jsonSchema: written }) => {
      if (zodSchema === condition.factId) written.enum = names;
    },
  });
  return { $schema, title, description, ...rest };
}
