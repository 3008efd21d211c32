import { allRuleset } from '../../src/ruleset/all-ruleset';
import { code, GENERATED, list, table } from '../reference/markdown';
import { areRelated, type Analysis } from './analysis';
import { PAIRS_BY_DESIGN } from './pairs-by-design';
import type { Claims } from './rule-claims';
import type { RulePair } from './rule-pairs';

const { instruments, provisions } = allRuleset();

const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const parts = ({ leaves: { matter, all } }: Claims): string => `${matter} of ${all}`;

/** Short enough for a terminal. */
export function summary({ rules, conditions, conditionPairs, pairs }: Analysis): string {
  const count = (relation: RulePair['relation']) => pairs.filter((pair) => pair.relation === relation).length;
  const leaves = [...rules, ...conditions].map((claims) => claims.leaves);
  const never = [...rules, ...conditions].flatMap((claims) => claims.never);
  return table(
    ['', 'number'],
    [
      ['rules', number(rules.length)],
      ['named conditions', number(conditions.length)],
      [
        'combinations of values of their facts',
        number(total([...rules, ...conditions].map((claims) => claims.combinations))),
      ],
      [
        'rules that never apply, are never met or never fail, conditions that never hold or never fail, parts that never matter',
        number(never.length),
      ],
      [
        'parts that matter, of all',
        `${total(leaves.map(({ matter }) => matter))} of ${total(leaves.map(({ all }) => all))}`,
      ],
      ['ordered pairs of rules on one kind of subject', number(pairs.length)],
      ['of these: the one does not follow from the other, shown by a record', number(count('otherwise'))],
      ['the one follows from the other, shown by exhaustion', number(count('follows'))],
      ['neither shown', number(count('open'))],
      ['named conditions that follow from another', number(conditionPairs.length)],
    ],
  );
}

function whyOf(pair: RulePair): string {
  const listed = PAIRS_BY_DESIGN.find(({ rule, from }) => rule === pair.rule.id && from === pair.from.id);
  if (listed) return listed.why;
  if (!areRelated(pair)) return '';
  const titleOf = (first: string | undefined) =>
    instruments.get(provisions.get(first ?? '')?.instrument ?? '')?.shortTitle ?? '';
  return `One duty in two documents, ${titleOf(pair.rule.provisions[0])} and ${titleOf(pair.from.provisions[0])}; the rules name each other.`;
}

/** docs/analysis-of-rules.md. */
export function analysisPage(analysed: Analysis): string {
  const { rules, conditions, conditionPairs, pairs } = analysed;
  const follows = pairs.filter(({ relation }) => relation === 'follows');
  const open = pairs.filter(({ relation }) => relation === 'open');
  return [
    GENERATED,
    '# The rules as a body',
    'Whether each rule can apply, be met and fail, whether each part of a condition makes a difference, and which rules follow from others. `npm run analyse` prints the summary; a test holds this page.',
    list([
      'Every fact is known and has one of finitely many values: yes or no; the codes that the conditions mention and one other; the values below, at and above each bound; a day or none. So every comparison comes out in each way that it can. Facts are taken to be independent of each other, which they are not. More combinations are looked at than occur.',
      'What *no* combination brings about is therefore shown for every record: all of them were shut out (the search leaves out those that a condition already decides). What *some* combination brings about may be one that does not occur: so that a rule applies, is met and fails has a case beside it.',
      'A rule follows from another on the same kind of subject if, whenever it applies, the other does, and wherever the other is met it is met. That it does not is shown by a subject of some case, or of two cases put into one record. Where neither was shown, the pair is listed as open. Days are left out: a rule with a due day or a time in force of its own follows from none.',
    ]),
    summary(analysed),
    '## Rules that follow from others',
    'Two rules that follow from each other are equal.',
    table(
      ['rule', 'follows from', 'combinations', 'both met in the cases', 'why both stand'],
      follows.map((pair) => [
        code(pair.rule.id),
        code(pair.from.id),
        number(pair.combinations),
        number(pair.bothMet),
        whyOf(pair),
      ]),
    ),
    '## Open pairs',
    'No case shows that the rule is not met or applies alone, and no exhaustion that it cannot: their facts depend on each other (a section and its parts, months with a guardian and months in care), or no cases bring the two together.',
    table(
      ['rule', 'may follow from', 'both met in the cases'],
      open.map(({ rule, from, bothMet }) => [code(rule.id), code(from.id), number(bothMet)]),
    ),
    '## Named conditions',
    table(
      ['named condition', 'combinations', 'parts that matter'],
      conditions.map((claims) => [code(claims.id), number(claims.combinations), parts(claims)]),
    ),
    conditionPairs.length === 0
      ? 'None holds wherever another of its kind does.'
      : table(
          ['named condition', 'holds wherever', 'combinations'],
          conditionPairs.map(({ condition, from, combinations }) => [
            code(condition),
            code(from),
            number(combinations),
          ]),
        ),
    '## Rules',
    'With the first case in which it gives each answer.',
    table(
      ['rule', 'combinations', 'parts that matter', 'met', 'not met', 'does not apply'],
      rules.map((claims) => [
        code(claims.id),
        number(claims.combinations),
        parts(claims),
        claims.witnesses.met ?? 'never',
        claims.witnesses.notMet ?? 'never',
        claims.witnesses.notApplicable === undefined
          ? 'asked of all'
          : (claims.witnesses.notApplicable ?? 'never'),
      ]),
    ),
  ].join('\n\n');
}
