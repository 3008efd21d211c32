import { citations } from '../../report/render/citation';
import { toneOf } from '../../report/render/mark';
import { capitalized, ownerAndPart, subjectInWords } from '../../report/render/subject-in-words';
import type { Finding } from '../../report/report';
import type { FindingForecast, Forecast, ForecastChange } from '../forecast';
import type { DatedStatement, Statement } from './day-statements';
import { standingsInWords } from './standings-in-words';
import { turnOf, type Turn } from './turn';

/** A change with what it comes to, and the finding to speak of: as it is now, or as it last was. */
interface Turned extends FindingForecast {
  readonly turn: Turn;
  readonly finding: Finding;
}

/** The findings that ask for something else than on the day before. */
export function findingsChanged(
  { on, findings }: ForecastChange,
  forecast: Forecast,
): readonly DatedStatement[] {
  const turned = findings.flatMap((change): readonly Turned[] => {
    const turn = turnOf(change);
    const finding = change.after ?? change.before;
    return turn && finding ? [{ ...change, turn, finding }] : [];
  });
  const named = turned.filter((change) => !isOneOfMany(change, turned));
  return [
    ...named.map((change) => ({ on, kind: change.turn, ...statementOf(change, forecast) })),
    ...numbersOf(turned.filter((change) => isOneOfMany(change, turned))).map((statement) => ({
      on,
      ...statement,
    })),
  ];
}

/** What ends asks for nothing any more: it is named one by one only where it is little. */
const ENDINGS: readonly Turn[] = ['settled', 'noLongerApplies'];
const NAMED_AT_MOST = 3;

function isOneOfMany({ turn, finding }: Turned, all: readonly Turned[]): boolean {
  if (!ENDINGS.includes(turn)) return false;
  return (
    all.filter((other) => other.turn === turn && isOfOneOwner(other.finding, finding)).length > NAMED_AT_MOST
  );
}

const ownerOf = ({ subject }: Finding): string => ownerAndPart(subject).owner;

const isOfOneOwner = (one: Finding, other: Finding): boolean => ownerOf(one) === ownerOf(other);

/** One statement for each owner and turn, with how many there are. */
function numbersOf(turned: readonly Turned[]): readonly (Statement & { readonly kind: Turn })[] {
  const numbers = new Map<string, Turned[]>();
  for (const change of turned) {
    const key = `${change.turn}@${ownerOf(change.finding)}`;
    numbers.set(key, [...(numbers.get(key) ?? []), change]);
  }
  return [...numbers.values()].flatMap((changes) =>
    changes.slice(0, 1).map(({ turn, finding }) => ({
      kind: turn,
      tone: 'note' as const,
      text: `${capitalized(subjectInWords(ownerOf(finding)))}: ${changes.length} findings.`,
      under: [],
    })),
  );
}

function statementOf({ turn, finding, before, after }: Turned, { provisions }: Forecast): Statement {
  const differs = turn === 'standsDifferently' && before && after ? [standingsInWords(before, after)] : [];
  return {
    tone: after ? toneOf(finding) : 'note',
    text: `${capitalized(subjectInWords(finding.subject))}: ${finding.message}`,
    under: [
      ...differs,
      `${citations({ provisions }, finding.provisions)}; in the record at ${finding.pointer}`,
    ],
  };
}
