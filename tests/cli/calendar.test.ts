import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deadlineEvents } from '../../src/cli/calendar/deadline-events';
import { icalendar } from '../../src/cli/calendar/icalendar';
import { forecastCase } from '../../src/forecast/forecast-case';
import type { CaseRecord } from '../../src/record/case-record';
import type { Deadline } from '../../src/report/report';
import { exampleCases } from '../report/example-cases';
import { deadline } from '../report/render/example-reports';
import { runWith } from './captured-io';

interface EventRead {
  readonly uid: string;
  readonly on: string;
  readonly isWholeDay: boolean;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly stamp: string;
}

/** The events of a calendar file, as another library reads them. */
function eventsIn(file: string): readonly EventRead[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, summary, description } = new ICAL.Event(component);
    return {
      uid,
      on: startDate.toString(),
      isWholeDay: startDate.isDate,
      summary,
      description,
      status: String(component.getFirstPropertyValue('status')),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    };
  });
}

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

async function calendarOf(record: CaseRecord, from: string, ...options: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runWith(
    ['forecast', 'case.json', '--from', from, '--until', yearAfter(from), '--format', 'ics', ...options],
    { files: { 'case.json': JSON.stringify(record) } },
  );
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

const examples = exampleCases.map(({ file, asOf, record }) => ({ file, asOf, record: record as CaseRecord }));

const exampleNamed = (name: string): CaseRecord => {
  const found = examples.find(({ file }) => file === `${name}.json`);
  if (!found) throw new Error(`There is no example ${name}.`);
  return found.record;
};

const infant = exampleNamed('infant-held-since-yesterday');

const isOpen = ({ status, dueDate }: Deadline) =>
  ['due', 'overdue', 'undetermined'].includes(status) && dueDate !== undefined;

describe('a calendar file', () => {
  it.each(examples)(
    'of $file from $asOf has one whole day for each open deadline, on the day by which it is due',
    async ({ record, asOf }) => {
      const { deadlines, changes } = forecastCase(record, { from: asOf, until: yearAfter(asOf) });
      const dueDates = new Map<string, string | undefined>();
      for (const each of [
        ...deadlines,
        ...changes.flatMap((change) => change.deadlines.flatMap(({ after }) => after ?? [])),
      ]) {
        const id = `${each.ruleId}@${each.subject}`;
        if (isOpen(each) && !dueDates.has(id)) dueDates.set(id, each.dueDate);
      }
      const events = eventsIn(await calendarOf(record, asOf));
      expect(events.map(({ on }) => on)).toEqual([...dueDates.values()].sort());
      expect(events.filter(({ isWholeDay }) => !isWholeDay)).toEqual([]);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    },
  );

  it('says what falls due, of whom, and on what it rests', async () => {
    const [plan, concurrentPlan] = eventsIn(
      await calendarOf(infant, '2026-10-15', '--authority', 'dcfPolicy'),
    );
    expect(plan).toMatchObject({
      on: '2026-12-13',
      summary:
        'Due: the child in placement case plan, child child-1, case record-infant-held-since-yesterday',
      status: 'CONFIRMED',
      stamp: '2026-10-15T00:00:00Z',
    });
    expect(plan?.description).toBe(
      'DCF Policy 36-1, Child in Placement Case Plan, lead sentence\nAs recorded on 15 October 2026; what is recorded later may change it.',
    );
    expect(concurrentPlan).toMatchObject({ on: '2027-04-14', status: 'TENTATIVE' });
    expect(concurrentPlan?.summary).toMatch(/^Due if owed: the concurrent permanency plan/);
  });

  it('has what begins to run later on', async () => {
    const earlier = eventsIn(await calendarOf(infant, '2026-10-01'));
    expect(earlier.map(({ on }) => on)).toEqual(expect.arrayContaining(['2026-12-13', '2027-04-14']));
  });

  it('repeats nothing of the record but ids and the due date, unless asked', async () => {
    const without = eventsIn(await calendarOf(infant, '2026-10-15'));
    const birth = infant.children?.[0]?.dateOfBirth ?? '';
    const placed = infant.children?.[0]?.placements?.[0]?.startDate ?? '';
    for (const { description, summary } of without) {
      for (const day of [birth, placed]) expect(`${summary} ${description}`).not.toContain(day);
      expect(description).not.toContain('14 October 2026');
      expect(description).not.toContain('13 December 2026');
    }
    const [plan] = eventsIn(
      await calendarOf(infant, '2026-10-15', '--with-messages', '--authority', 'dcfPolicy'),
    );
    expect(plan?.description).toMatch(
      /^A child in placement case plan is required; the first is due by 13 December 2026/,
    );
  });
});

describe('the UID of a deadline', () => {
  const uids = async (record: CaseRecord, from: string) =>
    new Map(
      eventsIn(await calendarOf(record, from, '--authority', 'dcfPolicy')).map(({ uid, on }) => [uid, on]),
    );

  it('is the same on another day, before it runs, while it runs and when it is overdue', async () => {
    const first = await uids(infant, '2026-10-15');
    for (const from of ['2026-10-01', '2026-11-01', '2027-06-01']) {
      const then = await uids(infant, from);
      for (const [uid, on] of first) expect(then.get(uid)).toBe(on);
    }
  });

  it('is the same where the due date moves', async () => {
    const moved = structuredClone(infant);
    for (const list of ['placements', 'legalStatus'] as const) {
      for (const element of (moved.children?.[0]?.[list] ?? []) as { startDate?: string; from?: string }[]) {
        if (element.startDate) element.startDate = '2026-10-10';
        if (element.from) element.from = '2026-10-10';
      }
    }
    const [before, after] = [await uids(infant, '2026-10-15'), await uids(moved, '2026-10-15')];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect([...after.values()]).not.toEqual([...before.values()]);
  });

  it('is another for another case, child or rule', () => {
    const uidOf = (caseId: string, parts: Partial<Deadline>) =>
      deadlineEvents(
        {
          ...forecastCase({}, { from: '2026-10-15', until: '2026-10-15' }),
          deadlines: [deadline({ status: 'due', dueDate: '2026-12-01', ...parts })],
        },
        caseId,
        () => [],
      )[0]?.uid;
    const all = [
      uidOf('r1', {}),
      uidOf('r2', {}),
      uidOf('r1', { subject: 'child:c2' }),
      uidOf('r1', { ruleId: 'other' }),
    ];
    expect(new Set(all).size).toBe(4);
    expect(uidOf('r1', { dueDate: '2027-01-01', status: 'overdue' })).toBe(uidOf('r1', {}));
  });

  it('needs an id of the record: two cases without one would share their UIDs', async () => {
    const { id: _, ...withoutId } = infant;
    const result = await runWith(
      ['forecast', 'case.json', '--from', '2026-10-15', '--until', '2027-10-15', '--format', 'ics'],
      {
        files: { 'case.json': JSON.stringify(withoutId) },
      },
    );
    expect([result.status, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toMatch(/^case\.json: \/id: A calendar needs the record’s id/);
  });
});

describe('as bytes, a calendar file', () => {
  const event = { uid: 'u@x', on: '2026-03-08', summary: 'Due', description: 'One\nTwo', isTentative: false };

  afterEach(() => void vi.useRealTimers());

  it('does not depend on when it is made, nor where', async () => {
    const zone = process.env.TZ;
    const made: string[] = [];
    for (const [tz, now] of [
      ['America/New_York', '2026-03-08T07:00:00Z'],
      ['Pacific/Apia', '2031-01-01T00:00:00Z'],
      ['America/Sao_Paulo', '1999-12-31T23:59:59Z'],
    ] as const) {
      process.env.TZ = tz;
      vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
      made.push(icalendar([event], '2026-10-15'), await calendarOf(infant, '2026-10-15'));
      vi.useRealTimers();
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(2);
    expect(made[0]).toContain('DTSTART;VALUE=DATE:20260308\r\n');
    expect(made[0]).toContain('DTSTAMP:20261015T000000Z\r\n');
  });

  it('has no line of more than 75 octets, ends each with CR LF, and escapes what means something', () => {
    const summary = `Née, ${'höchst ungewöhnlich '.repeat(12)}😀; \\n`;
    const file = icalendar([{ ...event, summary, description: `${summary}\n${summary}` }], '2026-10-15');
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(eventsIn(file)).toMatchObject([{ summary, description: `${summary}\n${summary}` }]);
  });

  it('cannot be steered by an id', () => {
    const summary = 'Due\r\nBEGIN:VEVENT\u001b';
    const file = icalendar([{ ...event, summary, description: summary.replace('\n', '') }], '2026-10-15');
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(file).not.toContain('\u001b');
    expect(eventsIn(file)[0]?.summary).toBe('Due\ufffd\ufffdBEGIN:VEVENT\ufffd');
  });
});
