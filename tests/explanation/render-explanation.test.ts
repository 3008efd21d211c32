import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explanation/explain';
import { renderExplanation } from '../../src/explanation/render-explanation';
import type { TextStyle } from '../../src/report/render/text-style';
import { placedChild } from '../report/placed-child';

const HERE = dirname(fileURLToPath(import.meta.url));

const example = (file: string): unknown =>
  JSON.parse(readFileSync(join(HERE, '../../docs/examples', file), 'utf8'));

type Kept = readonly [name: string, file: string, asOf: string, findingId: string];

/** An example record on its day, a finding of it, and the name under which its explanation is kept. */
const KEPT: readonly Kept[] = [
  [
    'not-met',
    'siblings-with-different-goals.json',
    '2026-10-01',
    'concurrent-permanency-plan-developed@child:child-1',
  ],
  [
    'undetermined',
    'infant-held-since-yesterday.json',
    '2026-10-15',
    'concurrent-permanency-plan-developed@child:child-1',
  ],
  [
    'not-applicable',
    'siblings-with-different-goals.json',
    '2026-10-01',
    'evaluation-within-review-period@child:child-1/objective:objective-1/party:parent:parent-2',
  ],
];

const NOT_MET = KEPT[0] as Kept;
const UNDETERMINED = KEPT[1] as Kept;

const explanationOf = ([, file, asOf, findingId]: Kept, redact = false) =>
  explain(example(file), { asOf, redact }, findingId);

describe('an explanation as text', () => {
  it.each(KEPT)('%s', async (...kept) => {
    await expect(renderExplanation(explanationOf(kept))).toMatchFileSnapshot(
      join(HERE, 'texts', `${kept[0]}.txt`),
    );
  });

  it('redacted', async () => {
    await expect(renderExplanation(explanationOf(NOT_MET, true))).toMatchFileSnapshot(
      join(HERE, 'texts/not-met-redacted.txt'),
    );
  });

  it.each([40, 60, 100])('is at most %i characters wide, but for words that are longer', (width) => {
    for (const kept of KEPT) {
      const lines = renderExplanation(explanationOf(kept), { width }).split('\n');
      expect(lines.filter((line) => [...line].length > width && line.trim().includes(' '))).toEqual([]);
    }
  });

  it('says the same in any width, and as many words', () => {
    const words = (width: number) =>
      renderExplanation(explanationOf(NOT_MET), { width }).split(/\s+/).join(' ');
    expect(words(40)).toBe(words(100));
    expect(words(10)).toBe(words(40));
  });

  it('leaves room for words where a deep tree stands on a narrow page', () => {
    const [, file, asOf] = NOT_MET;
    const explanation = explain(example(file), { asOf }, 'supervised-child-has-a-case-plan@child:child-1');
    const widest = (width: number) =>
      Math.max(
        ...renderExplanation(explanation, { width })
          .split('\n')
          .map((line) => /^ */.exec(line)?.[0].length ?? 0),
      );
    expect(widest(100)).toBeGreaterThan(13 + 4);
    expect(widest(40)).toBeLessThanOrEqual(13 + 4);
  });

  it('marks facts that others were made from as information: nothing is asked of them', () => {
    const children = [placedChild({ id: 'c1' }), placedChild({ id: 'c2', placements: [], legalStatus: [] })];
    const record = { family: { casePlan: { onFile: false as const } }, children };
    const text = renderExplanation(
      explain(record, { asOf: '2026-08-01' }, 'family-case-plan-developed@family'),
    );
    expect(text).toMatch(/^ +· Child c1: the child is in placement\.$/m);
    expect(text).toMatch(/^ +· Child c2: it is not so that the child is in placement\.$/m);
    expect(text).toMatch(/^ +\? Child c1: the permanency goal: not known\.$/m);
    expect(text).toMatch(/^ +\? Child c1: it is not known whether the child is in placement with/m);
  });

  it('is no other for its colors', () => {
    const styled = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
    const style: TextStyle = {
      heading: styled(1),
      outstanding: styled(31),
      attention: styled(33),
      unknown: styled(36),
      note: (text) => text,
      quiet: styled(2),
    };
    for (const kept of KEPT) {
      const colored = renderExplanation(explanationOf(kept), { style });
      expect(stripVTControlCharacters(colored)).toBe(renderExplanation(explanationOf(kept)));
      expect(colored).toContain(styled(1)('→'));
    }
    expect(renderExplanation(explanationOf(NOT_MET), { style })).toContain(
      `${styled(31)('✗')} Is what it requires so?`,
    );
    expect(renderExplanation(explanationOf(UNDETERMINED), { style })).toContain(
      `${styled(36)('?')} It is not known whether`,
    );
  });

  it('cannot be steered by the record', () => {
    const id = 'c1\u001b[2J';
    const record = { children: [placedChild({ id })] };
    const text = renderExplanation(
      explain(record, { asOf: '2026-08-01' }, `concurrent-permanency-plan-developed@child:${id}`),
    );
    expect(text).toContain('Child c1\ufffd[2J');
    expect(text).not.toContain('\u001b');
  });
});
