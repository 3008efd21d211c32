import { EXIT_REASONS, LIVING_ARRANGEMENTS, PERMANENCY_PLANS } from '../../src/afcars/code-values';
import { CARRIED, NOT_CARRIED, ONE_CHILD } from '../../src/afcars/mapped-fields';
import { code, table } from '../reference/markdown';

const codeTable = (codes: typeof PERMANENCY_PLANS | typeof LIVING_ARRANGEMENTS): string =>
  table(
    ['code', 'AFCARS', 'record'],
    [...codes].map(([number, { label, value }]) => [
      String(number),
      label,
      value ? code(value) : 'left open',
    ]),
  );

const EXAMPLE = `\`\`\`ts
import { evaluateCase } from 'dcf-case-plan-rules';
import { fromAfcars } from 'dcf-case-plan-rules/afcars';

const { record, asOf, issues, notCarried } = fromAfcars({
  E2: '202609',
  E5: '20120504',
  removals: [
    {
      E69: '20260302',
      livingArrangements: [{ E112: '20260302', E113: 1, E117: 1, E118: 0, E119: 0 }],
      permanencyPlans: [{ E147: '20260401', E148: 1 }],
      permanencyHearings: [],
    },
  ],
});
const [child] = record.children;
const legalStatus = [{ basis: 'orderOfTemporaryCustody', from: '2026-03-02' }];
const report = evaluateCase({ ...record, children: [{ ...child, legalStatus }] }, { asOf });
\`\`\``;

/** What is read from AFCARS and what is not, from the tables that the mapping itself uses. */
export const afcarsPage = (): string =>
  [
    '<!-- Generated from src/afcars; `npm test -- -u` writes it anew. -->',
    '# AFCARS',
    '`dcf-case-plan-rules/afcars` reads one child’s elements of an AFCARS 2020 out-of-home care file (45 CFR 1355.44) into a case record. It never guesses: what AFCARS does not say, or says in a way that the record could take in two, is unknown in the record, and `notCarried` says why.',
    'The codes are read through secondary sources: the source of two systems that write such files (AFCARS-AXE, and a state’s own). The regulation’s text on them was not available in the version in force. Check them against your own file before relying on them.',
    EXAMPLE,
    '## What goes in',
    'An object keyed by element (`E5`), nested as in the file: the child’s row has `removals`; each removal has `livingArrangements`, `permanencyPlans`, `periodicReviews`, `permanencyHearings` and `caseworkerVisits`. Days are written `YYYYMMDD` or `YYYY-MM-DD`, codes as numbers or digits; blank, `null` and absent are missing. Elements that are not read may be there.',
    'Each list is whole: everything that the file has of that removal. 45 CFR 1355.43(b)(2) asks agencies for the newest and all historical information of a removal (read in a copy older than the amendment of 12 May 2020; the files of both systems are built so). In the record a list that is given is complete, and rules take it so. **If only the latest review, hearing or visit is at hand, leave the list out:** it is then unknown.',
    '## What comes out',
    [
      '- `record`: a case record with one child, to be completed.',
      '- `asOf`: the last day of the report period (`E2`). The file knows nothing later, so evaluate the record on that day or before.',
      '- `issues`: what cannot be taken as it stands, with pointers into the row; no value is repeated, and such a value is unknown in the record. Checked are dates that are impossible, after the report period, before the removal or the birth, an exit before the stay began, codes that there are not, and elements in the wrong place.',
      '- `notCarried`: every field that no row can fill, and what this row leaves open although it speaks of it, each with the reason.',
    ].join('\n'),
    ONE_CHILD.reason,
    '## What is carried',
    table(
      ['field', 'elements', 'how'],
      CARRIED.map(({ pointer, elements, how }) => [code(pointer), elements, how]),
    ),
    '### E148, permanency plan',
    codeTable(PERMANENCY_PLANS),
    'AFCARS marks no subsidy: guardianship is `transferOfGuardianship` or `subsidizedGuardianship`, and stays open. That no plan is established has no code, and is not concluded from an empty list.',
    '### E120, living arrangement other than a foster family home',
    codeTable(LIVING_ARRANGEMENTS),
    `The exit reason (E155, ${EXIT_REASONS[0]} to ${EXIT_REASONS.at(-1)}) is read only for whether the child has left: ${EXIT_REASONS.at(-1)} says not.`,
    '## What is not carried',
    table(
      ['field', 'why'],
      NOT_CARRIED.map(({ pointer, reason }) => [code(pointer), reason]),
    ),
  ].join('\n\n');
