import { allRuleset } from '../../src/ruleset/all-ruleset';
import { code, GENERATED, list, table } from '../reference/markdown';
import type { Mutant } from './mutant';
import { parametersWithoutRule, scoreOf, type TriedMutant } from './mutation-run';
import { LISTED_SURVIVORS, speaksOf } from './survivors';

const { rules, conditions, parameters, provisions, instruments } = allRuleset();

/** The first provision of each document that is changed. */
const provisionOf: ReadonlyMap<string, string | undefined> = new Map([
  ...rules.map(({ rule }) => [`rule ${rule.id}`, rule.provisions[0]] as const),
  ...[...conditions.values()].map(({ id, provisions: [first] }) => [`condition ${id}`, first] as const),
  ...[...parameters.values()].map(({ id, provision }) => [`parameter ${id}`, provision] as const),
]);

const instrumentOf = ({ kind, id }: Mutant): string =>
  provisions.get(provisionOf.get(`${kind} ${id}`) ?? '')?.instrument ?? '';

const percent = (score: number): string => `${score === 100 ? '100' : score.toFixed(1)} %`;

const counts = (tried: readonly TriedMutant[]): readonly string[] => [
  String(tried.length),
  String(tried.filter(({ killed }) => killed).length),
  percent(scoreOf(tried)),
];

function grouped(
  tried: readonly TriedMutant[],
  keyOf: (mutant: Mutant) => string,
): readonly (readonly [string, readonly TriedMutant[]])[] {
  const groups = new Map<string, TriedMutant[]>();
  for (const each of tried) {
    const key = keyOf(each.mutant);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups];
}

/** One row for each document of law or policy. */
export const documentTable = (tried: readonly TriedMutant[]): string =>
  table(
    ['document', 'changes', 'noticed', 'score'],
    [
      ...[...instruments.keys()].flatMap((id) => {
        const ofDocument = tried.filter(({ mutant }) => instrumentOf(mutant) === id);
        return ofDocument.length === 0 ? [] : [[code(id), ...counts(ofDocument)]];
      }),
      ['**all**', ...counts(tried)],
    ],
  );

function tableOf(kind: Mutant['kind'], heading: string, tried: readonly TriedMutant[]): string {
  const groups = grouped(
    tried.filter(({ mutant }) => mutant.kind === kind),
    ({ id }) => id,
  );
  return table(
    [heading, 'changes', 'noticed', 'score'],
    groups.map(([id, ofOne]) => [code(id), ...counts(ofOne)]),
  );
}

function survivorsSection(tried: readonly TriedMutant[]): string {
  return list(
    LISTED_SURVIVORS.map((listed) => {
      const survivors = tried.filter(({ mutant, killed }) => !killed && speaksOf(listed, mutant));
      const ids = survivors.map(({ mutant }) => code(mutant.id));
      return `${listed.what} (${survivors.length}): ${listed.why} ${ids.join(', ')}.`;
    }),
  );
}

/** docs/mutation-of-rules.md. */
export function mutationPage(tried: readonly TriedMutant[]): string {
  return [
    GENERATED,
    '# Mutation of the rules',
    'Each rule, named condition and parameter is changed in one place, as somebody might get it wrong, and the cases beside the rules are judged anew. A change is noticed if some case of a rule that reads it no longer gets what it expects: its outcome or, where the case states them, its severity, days, missing facts, what it could be, and why a plan is required. `npm run mutation:rules` prints this; a test holds it.',
    list([
      'In a condition: an operator for its opposite, a bound in for a bound out, the other side of a bound; yes for no, each other code for a code, a list with each code less and each code more; `all` for `any`; a `not` taken away; a name denied and, in a rule, each other name of that kind of subject for it; each comparison, name and block left out.',
      'In a rule besides: no clock, one of its days for another, `recurs` left out; `atMost` left out; in force a day sooner, a day later, and always.',
      'In a parameter: one more and one less (year, month, day or count), for a date the day before and after, and so for the day from which a value holds.',
      'Two changes that come to the same condition count once, and one that comes to the condition as it stands not at all.',
    ]),
    `Not changed: messages, fields, topics, relations, the facts that a plan decision names, notices, and what only notices read (${parametersWithoutRule().map(code).join(', ')}): cases do not speak of them, other tests do.`,
    '## Scores',
    documentTable(tried),
    '## What no case notices, and why',
    survivorsSection(tried),
    '## Rules',
    tableOf('rule', 'rule', tried),
    '## Named conditions',
    'The cases of every rule that uses it.',
    tableOf('condition', 'named condition', tried),
    '## Parameters',
    'The cases of every rule that reads it, be it through facts.',
    tableOf('parameter', 'parameter', tried),
  ].join('\n\n');
}
