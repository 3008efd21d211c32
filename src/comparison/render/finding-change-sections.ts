import { citations } from '../../report/render/citation';
import { toneOf, type Tone } from '../../report/render/mark';
import { capitalized, ownerAndPart, subjectInWords } from '../../report/render/subject-in-words';
import { TOPIC_HEADINGS, TOPICS_IN_ORDER } from '../../report/render/topic-headings';
import type { ReportDiff } from '../report-diff';
import { isSettled, type NotOutstanding } from '../standing';
import { isStillOutstanding, transitionsOf, type Transition } from '../transitions';
import type { ChangeGroup, ChangeLine, ChangeSection } from './change-page';
import { changesInWords } from './finding-changes-in-words';
import { GONE, standingInWords } from './standing-in-words';

/** The findings to which the same happened. */
export interface FindingChangeSection extends ChangeSection {
  /** What happened to how many: "2 newly missing". */
  readonly inShort: string;
}

type Selection = readonly [heading: string, words: string, selects: (transition: Transition) => boolean];

const became =
  (outcome: string, curable?: boolean) =>
  ({ from, to, finding }: Transition): boolean =>
    from !== to && to === outcome && (curable === undefined || (finding.curable !== false) === curable);

const SELECTIONS: readonly Selection[] = [
  ['Newly missing or overdue', 'newly missing or overdue', became('notMet', true)],
  ['Newly done late', 'newly done late', became('notMet', false)],
  ['Newly cannot be told', 'newly cannot be told', became('undetermined')],
  ['Newly pending, not yet due', 'newly pending', became('pending')],
  [
    'Outstanding as before, but otherwise',
    'outstanding otherwise than before',
    ({ from, to }) => from === to,
  ],
  ['Resolved', 'resolved', ({ from, to }) => isKnownSettled(to) && from !== 'undetermined'],
  [
    'Can be told now, and is not outstanding',
    'can be told now',
    ({ from, to }) => isKnownSettled(to) && from === 'undetermined',
  ],
  [
    'No longer outstanding: met, not applicable or gone, which the report does not say',
    'no longer outstanding',
    ({ to }) => to === 'notOutstanding',
  ],
  ['No longer looked into', 'no longer looked into', ({ to }) => !isStillOutstanding(to) && !isSettled(to)],
];

/** Whether the later report says how a check was settled. */
const isKnownSettled = (to: Transition['to']): boolean => to === 'met' || to === 'notApplicable';

/** What changed about findings, by what happened, then by topic and by whose they are. */
export function findingChangeSections(diff: ReportDiff): readonly FindingChangeSection[] {
  const transitions = transitionsOf(diff);
  return SELECTIONS.flatMap(([heading, words, selects]) => {
    const selected = transitions.filter(selects);
    const { length } = selected;
    if (length === 0) return [];
    return [
      { heading: `${heading} (${length})`, inShort: `${length} ${words}`, groups: groupsOf(selected, diff) },
    ];
  });
}

function groupsOf(transitions: readonly Transition[], diff: ReportDiff): readonly ChangeGroup[] {
  return TOPICS_IN_ORDER.flatMap((topic) => {
    const byOwner = new Map<string, ChangeLine[]>();
    for (const transition of transitions) {
      if (transition.finding.topic !== topic) continue;
      const { owner, part } = ownerAndPart(transition.finding.subject);
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), lineOf(transition, part, diff)]);
    }
    return [...byOwner].map(([owner, lines]) => ({
      heading: `${TOPIC_HEADINGS[topic]}, ${subjectInWords(owner)}`,
      lines,
    }));
  });
}

function lineOf(transition: Transition, part: string | null, diff: ReportDiff): ChangeLine {
  const { finding, from, to, before, after, changes } = transition;
  const about = part === null ? '' : `${capitalized(subjectInWords(part))}: `;
  const cited = citations(diff, finding.provisions);
  if (!isStillOutstanding(to) && after === null) {
    const now = GONE[to] === null ? '' : `${GONE[to]} `;
    return { tone: toneOfGone(to), text: `${about}${now}Before: ${finding.message}`, notes: [cited] };
  }
  const place = isStillOutstanding(to) ? `; in the record at ${finding.pointer || '(the whole record)'}` : '';
  const notes = from === to ? changesInWords(changes) : [`Before: ${standingInWords(from, before)}.`];
  return { tone: toneOf(finding), text: `${about}${finding.message}`, notes: [...notes, `${cited}${place}`] };
}

/** What nothing is said of any more is not fine: it cannot be told. */
const toneOfGone = (to: NotOutstanding): Tone => (isSettled(to) ? 'note' : 'unknown');
