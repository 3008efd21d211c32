import { daysFromExclusiveToInclusive } from '../calendar/counting';
import type { CivilDate } from '../calendar/civil-date';
import type { FactValue } from '../evaluator/condition';
import type { Truth } from '../evaluator/truth';
import { dateInWords, daysInWords } from '../report/english';
import type { Verdict } from '../report/verdicts';
import { factWithBasis } from './basis';
import type { ExplanationMessageId } from './english';
import type { Statement } from './explanation';
import { toldTruth, type ExplanationContext } from './explanation-context';
import { sentence } from './sentence';

/** Where a duty stands to its day. */
type Standing = 'noDay' | 'done' | 'recurs' | 'late' | 'pending' | 'overdue' | 'open' | 'unknown';

/** A duty without a day is neither in time nor late. */
const TRUTH: { readonly [Each in Standing]: Truth | undefined } = {
  noDay: undefined,
  done: true,
  recurs: true,
  late: false,
  pending: true,
  overdue: false,
  open: null,
  unknown: null,
};

const DECIDES_MET_OR_NOT: readonly string[] = ['met', 'notMet', 'pending'];

/** Whether a duty was done in time, or there is still time for it, with its days; none for a rule without a clock. */
export function inTimeStatements(verdict: Verdict, context: ExplanationContext): readonly Statement[] {
  const { clock } = verdict.compiled.rule;
  const standing = standingOf(verdict);
  if (!clock || standing === null) return [];
  const truth = TRUTH[standing];
  const messageId = messageIdOf(standing, context.redact);
  const days = daysOf(verdict);
  return [
    {
      kind: 'inTime',
      ...(truth === undefined ? {} : { truth: toldTruth(truth) }),
      ...(doesDecide(verdict, truth) ? { decides: true } : {}),
      text: sentence(messageId, wordsOf(days)),
      messageId,
      ...(context.redact ? {} : { params: days }),
      because: [...new Set([clock.startsOn, clock.dueBy, clock.completedOn])].flatMap((id) =>
        factWithBasis(id, context),
      ),
    },
  ];
}

function standingOf({ clock, requires, compiled, scope }: Verdict): Standing | null {
  if (!clock) return null;
  const { dueBy, completedOn } = clock;
  const { asOf } = scope.subject.situation;
  if (dueBy === 'none') return 'noDay';
  if (dueBy === null) return 'unknown';
  if (requires === true) {
    if (completedOn === null || completedOn === 'none') return 'unknown';
    if (completedOn > dueBy) return 'late';
    return compiled.rule.clock?.recurs ? 'recurs' : 'done';
  }
  // Be it done or not: while the day has not passed, it is in time.
  if (asOf <= dueBy) return 'pending';
  return requires === false ? 'overdue' : 'open';
}

function messageIdOf(standing: Standing, redact: boolean): ExplanationMessageId {
  if (standing === 'noDay' || standing === 'unknown') return `inTime.${standing}`;
  return redact ? `inTime.${standing}.redacted` : `inTime.${standing}`;
}

/** An open answer about the day keeps an undetermined outcome open; a known one brings about every other. */
const doesDecide = ({ decision }: Verdict, truth: Truth | undefined): boolean =>
  truth !== undefined &&
  (decision.outcome === 'undetermined' ? truth === null : DECIDES_MET_OR_NOT.includes(decision.outcome));

interface Days {
  readonly asOf: CivilDate;
  readonly dueDate: FactValue;
  readonly completedOn: FactValue;
  readonly daysLate: FactValue;
  readonly [name: string]: FactValue;
}

function daysOf({ clock, decision, scope }: Verdict): Days {
  const { asOf } = scope.subject.situation;
  const dueDate = clock?.dueBy ?? null;
  const isPast = dueDate !== null && dueDate !== 'none' && asOf > dueDate;
  const sinceDue = isPast ? daysFromExclusiveToInclusive(dueDate, asOf) : null;
  return { asOf, dueDate, completedOn: clock?.completedOn ?? null, daysLate: decision.daysLate ?? sinceDue };
}

const wordsOf = ({ asOf, dueDate, completedOn, daysLate }: Days) => ({
  asOf: dateInWords(asOf),
  dueDate: dayInWords(dueDate),
  completedOn: dayInWords(completedOn),
  daysLate: daysInWords(Number(daysLate)),
});

const dayInWords = (day: FactValue): string =>
  typeof day === 'string' && day !== 'none' ? dateInWords(day) : '';
