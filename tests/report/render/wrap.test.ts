import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/report/render/wrap';

const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'é', '✗', '😀', '/') });

describe('wrap', () => {
  it('fills a line to its last column and no further', () => {
    expect(wrap('12345 789', 9)).toEqual(['12345 789']);
    expect(wrap('12345 7890', 9)).toEqual(['12345', '7890']);
  });

  it('counts characters, not code units', () => {
    expect(wrap('😀😀 😀', 4)).toEqual(['😀😀 😀']);
  });

  it('leaves a word that is longer than the line unbroken on a line of its own', () => {
    expect(wrap('at /children/0/casePlan now', 10, '- ')).toEqual([
      '- at',
      '  /children/0/casePlan',
      '  now',
    ]);
  });

  it('never drops or reorders a word, and never passes the width but with a single word', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 6, max: 30 }),
        fc.constantFrom('', '  ', '  ✗ '),
        (words, width, lead) => {
          const lines = wrap(words.join(' '), width, lead);
          expect(lines[0]?.startsWith(lead)).toBe(true);
          const bodies = lines.map((line) => [...line].slice(lead.length).join(''));
          expect(bodies.join(' ')).toBe(words.join(' '));
          for (const line of lines.filter((each) => [...each].length > width))
            expect(line.slice(lead.length)).not.toContain(' ');
        },
      ),
    );
  });
});
