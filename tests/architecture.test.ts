import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** Each folder may import only from those before it; files directly in src stand with what they name. */
const FOLDERS_IN_ORDER = [
  'calendar',
  'evaluator',
  'record',
  'facts',
  'ruleset',
  // The words of every answer stand together, so that a language is one folder; answers take their words from it.
  'locales',
  'report',
  'remedy',
  'evaluate-with-ruleset.ts',
  'core.ts',
  'evaluate-case.ts',
  'explanation',
  // What is done with answers: both evaluate, and neither knows of the other.
  'comparison',
  'receipt',
  // A forecast is made of evaluations of one case on many days.
  'forecast',
  'afcars',
  // Reports in the forms of other systems.
  'exporters',
  'forms',
  'json-rules-engine',
  'batch',
  'cli',
  'index.ts',
  // The script file: all that a page or a script engine may want, under one name.
  'global',
] as const;

/** Who alone may import a package, and why. */
const PACKAGE_WALLS: readonly { readonly name: RegExp; readonly only: RegExp; readonly because: string }[] = [
  {
    name: /^(date-fns|@date-fns)(\/|$)/,
    only: /^calendar\//,
    because: 'one folder counts days, so that the counting rules are stated and tested once',
  },
  {
    name: /^zod(\/|$)/,
    only: /^(record|ruleset)\/|^report\/report-schema\.ts$/,
    because: 'schemas stand at the border; what is inside is already checked',
  },
  {
    name: /^json-rules-engine(\/|$)/,
    only: /^json-rules-engine\//,
    because: 'form users must not load it; it is an entry point of its own and the oracle of the evaluator',
  },
  {
    name: /^ical/,
    only: /^cli\/calendar\//,
    because: 'only the command writes calendar files; who imports the library need not carry them',
  },
  {
    name: /^node:/,
    only: /^(batch|cli)\//,
    because: 'the library must run in a browser and in a bare script engine',
  },
];

/** What may stand nowhere in the pure part of the library, and why. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly because: string }[] = [
  { pattern: /\bnew Date\(/, because: 'dates are civil dates; local time zones change them' },
  { pattern: /\bDate\.now\b/, because: 'nothing reads a clock: asOf is given' },
  { pattern: /\bIntl\b|\.toLocale|\.localeCompare\(/, because: 'the same bytes in every engine and locale' },
  { pattern: /\beval\(|\bnew Function\b/, because: 'strict content security policies' },
  { pattern: /\bMath\.random\b/, because: 'the same input gives the same report' },
  { pattern: /\bas any\b|@ts-ignore|@ts-expect-error/, because: 'types are told the truth' },
];

const DOMAIN_WORDS = /\b(child|children|parent|family|placement|plan|case plan|removal|foster)\b/i;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

const read = (path: string): string => readFileSync(join(SRC, path), 'utf8');

function importsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'/gms)].map(
    ([, source]) => source as string,
  );
}

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] as string) : path);

const rankOf = (path: string): number => FOLDERS_IN_ORDER.indexOf(folderOf(path) as never);

describe('import walls', () => {
  it('every folder of src has its place in the order', () => {
    expect(
      [...new Set(files.map(folderOf))].filter((folder) => !FOLDERS_IN_ORDER.includes(folder as never)),
    ).toEqual([]);
  });

  it.each(files)('%s imports only from what stands above it', (path) => {
    const breaches = importsOf(path)
      .filter((source) => source.startsWith('.'))
      .map((source) => relative(SRC, join(SRC, dirname(path), source)).replaceAll('\\', '/'))
      .filter((target) => !target.startsWith('..'))
      .filter((target) => {
        const file = target.includes('/') ? target : `${target}.ts`;
        return folderOf(file) !== folderOf(path) && rankOf(file) >= rankOf(path);
      });
    expect(breaches, `${folderOf(path)} stands above what it imports: data flows one way`).toEqual([]);
  });

  it.each(files)('%s imports packages only where they belong', (path) => {
    for (const { name, only, because } of PACKAGE_WALLS) {
      if (only.test(path)) continue;
      expect(
        importsOf(path).filter((source) => name.test(source)),
        because,
      ).toEqual([]);
    }
  });

  it('zod is imported as zod/mini: full zod is five times the size and raises a report under a strict CSP', () => {
    const full = files.filter((path) => importsOf(path).some((source) => source === 'zod'));
    expect(full).toEqual([]);
  });
});

describe('the pure part of the library', () => {
  const pure = files.filter((path) => !/^(batch|cli)\//.test(path));
  const withoutComments = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  it.each(pure)('%s reads no clock, locale or code', (path) => {
    for (const { pattern, because } of FORBIDDEN) expect(withoutComments(path), because).not.toMatch(pattern);
  });

  it('the evaluator knows no word of child welfare', () => {
    const knowing = files.filter((path) => path.startsWith('evaluator/') && DOMAIN_WORDS.test(read(path)));
    expect(knowing).toEqual([]);
  });
});

describe('files', () => {
  const GENERATED = ['record/case-record.ts', 'report/report.ts'];

  it.each(files.filter((path) => !GENERATED.includes(path)))(
    '%s holds one idea: at most 250 lines',
    (path) => {
      expect(read(path).split('\n').length).toBeLessThanOrEqual(251);
    },
  );

  it('none is called utils, helpers, manager, data or misc', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|managers?|data|misc)(\.ts|\/)/.test(path))).toEqual(
      [],
    );
  });
});
