import type { Provision } from '../../src/ruleset/documents';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { caseFiles, type RuleCase } from '../rules/cases';
import { code, GENERATED, table } from './markdown';
import { provisionDocuments } from './rule-documents';

/** Every provision with its disposition, its rules and conditions, and how many cases show them; with totals. */
export function coveragePage(ruleset: Ruleset): string {
  const cases = caseFiles.flatMap((file) => file.cases);
  const provisions = provisionDocuments;
  const rows = provisions.filter(({ row }) => row !== undefined);
  return [
    GENERATED,
    '# Coverage',
    `${rows.length} sentences and bullets of the two policy documents, each with a disposition; ${provisions.length} provisions with their named parts and with what the rules borrow; ${ruleset.rules.length} rules, ${ruleset.conditions.size} named conditions, ${ruleset.parameters.size} parameters, ${cases.length} cases.`,
    table(['disposition', 'provisions'], countBy(provisions)),
    ...[...ruleset.instruments.values()].flatMap((instrument) => [
      `## ${instrument.title}`,
      table(
        ['row', 'provision', 'disposition', 'rules and conditions', 'cases'],
        provisions
          .filter((provision) => provision.instrument === instrument.id)
          .map((provision) => coverageRow(provision, ruleset, cases)),
      ),
    ]),
  ].join('\n\n');
}

function coverageRow(
  provision: Provision,
  ruleset: Ruleset,
  cases: readonly Pick<RuleCase, 'rule' | 'because'>[],
) {
  const rules = ruleset.rules
    .map(({ rule }) => rule)
    .filter((rule) => rule.provisions.includes(provision.id));
  const conditions = [...ruleset.conditions.values()].filter(({ provisions }) =>
    provisions.includes(provision.id),
  );
  // A trigger is shown by the cases of its rule that name it as the reason.
  const count = cases.filter(
    ({ rule, because }) => rules.some(({ id }) => id === rule) || because?.includes(provision.id),
  ).length;
  return [
    provision.row === undefined ? '' : String(provision.row),
    code(provision.id),
    provision.disposition.kind,
    [...rules, ...conditions].map(({ id }) => code(id)).join(', '),
    count === 0 ? '' : String(count),
  ];
}

function countBy(provisions: readonly Provision[]): readonly (readonly string[])[] {
  const counts = new Map<string, number>();
  for (const { disposition } of provisions)
    counts.set(disposition.kind, (counts.get(disposition.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => [kind, String(count)]);
}
