import type { BatchSummary, RuleSummary } from '../../batch/batch-summary';
import { STANDINGS, type Standing } from '../../batch/standing';
import { ENGLISH } from '../../locales/english/english';
import { dateInWords } from '../../report/english';
import { citations } from '../../report/render/citation';
import type { Tone } from '../../report/render/mark';
import { TextPage } from '../../report/render/text-page';
import type { TextStyle } from '../../report/render/text-style';
import { DISCLAIMER, versionsInWords } from '../../report/render/totals';
import { grouped } from './grouped';

const STANDINGS_IN_WORDS: { readonly [Each in Standing]: readonly [tone: Tone, text: string] } = {
  curable: ['outstanding', 'something is missing or overdue, and can still be recorded or done'],
  undetermined: ['unknown', 'none of that, but something cannot be told'],
  doneLate: ['attention', 'none of that, but something was done after its day'],
  pending: ['note', 'none of that, but something is owed by a day that has not passed'],
  nothingOutstanding: ['note', 'nothing is outstanding: what was asked is met or does not apply'],
  nothingAsked: ['attention', 'no rule was asked, and nothing can be told'],
};

/** How many rules are named of a kind; the summary file has them all. */
const NAMED = 10;

/** The totals of a caseload for a reader. */
export function renderBatchSummary(
  summary: BatchSummary,
  { width, style }: { readonly width: number; readonly style: TextStyle },
): string {
  const { asOf, cases, standings, checks } = summary;
  const page = new TextPage(width, style);
  const digits = grouped(cases.all).length;
  const number = (count: number) => `${grouped(count).padStart(digits)}  `;
  page.title(`Caseload: ${grouped(cases.all)} ${cases.all === 1 ? 'case' : 'cases'}`);
  page.plain(`As of ${dateInWords(asOf)}`);
  page.section('Cases');
  for (const standing of STANDINGS) {
    if (standing === 'nothingAsked' && standings[standing] === 0) continue;
    const [tone, text] = STANDINGS_IN_WORDS[standing];
    page.marked(tone, text, '  ', number(standings[standing]));
  }
  if (cases.notRead > 0) page.marked('attention', COULD_NOT_BE_READ, '  ', number(cases.notRead));
  rulesIn(page, summary, 'Most often not met', 'notMet', 'outstanding');
  rulesIn(page, summary, 'Most often not to be told', 'undetermined', 'unknown');
  page.section('Totals');
  page.plain(checksInWords(checks), '  ');
  page.blank();
  page.quiet(DISCLAIMER);
  page.quiet(versionsInWords(summary));
  return page.toString();
}

const COULD_NOT_BE_READ = 'could not be read, and is not counted above; its line in the output says why';

/** The rules that most cases have such a check of, in the order of the rules where as many have. */
function rulesIn(
  page: TextPage,
  summary: BatchSummary,
  heading: string,
  outcome: 'notMet' | 'undetermined',
  tone: Tone,
): void {
  const count = ({ casesWith }: RuleSummary) => casesWith[outcome];
  const most = summary.rules
    .filter((rule) => count(rule) > 0)
    .sort((one, other) => count(other) - count(one))
    .slice(0, NAMED);
  if (most.length === 0) return;
  page.section(heading);
  const digits = grouped(count(most[0] as RuleSummary)).length;
  for (const rule of most) {
    const text = `${rule.title} (${citations(summary, rule.provisions)})`;
    page.marked(tone, text, '  ', `${grouped(count(rule)).padStart(digits)}  `);
  }
}

function checksInWords(checks: BatchSummary['checks']): string {
  const { ofChecks, outcomes } = ENGLISH.page.totals;
  const named = Object.keys(checks) as (keyof BatchSummary['checks'])[];
  const all = named.reduce((sum, outcome) => sum + checks[outcome], 0);
  const parts = named.flatMap((outcome) => (checks[outcome] > 0 ? [outcomes[outcome](checks[outcome])] : []));
  return ofChecks(all, parts.join(', ')).replace(/\d+/g, (count) => grouped(Number(count)));
}
