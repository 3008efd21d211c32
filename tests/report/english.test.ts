import { describe, expect, it } from 'vitest';
import { ENGLISH_SENTENCES } from '../../src/locales/english/sentences';
import { dateInWords, daysInWords, valueInWords } from '../../src/report/english';

describe('a date in words', () => {
  it.each([
    ['2026-01-01', '1 January 2026'],
    ['2026-02-28', '28 February 2026'],
    ['2026-03-09', '9 March 2026'],
    ['2026-04-10', '10 April 2026'],
    ['2026-05-31', '31 May 2026'],
    ['2026-06-30', '30 June 2026'],
    ['2026-07-04', '4 July 2026'],
    ['2026-08-08', '8 August 2026'],
    ['2026-09-02', '2 September 2026'],
    ['2026-10-20', '20 October 2026'],
    ['1900-11-30', '30 November 1900'],
    ['2200-12-31', '31 December 2200'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

it.each([
  [0, '0 days'],
  [1, '1 day'],
  [2, '2 days'],
  [366, '366 days'],
])('%i in words is %s', (days, words) => {
  expect(daysInWords(days)).toBe(words);
});

describe('a value in words', () => {
  it.each([
    [null, 'not recorded'],
    [true, 'yes'],
    [false, 'no'],
    [0, '0'],
    [13, '13'],
    ['adoption', 'adoption'],
    ['none', 'none'],
    ['2026-03-09', '9 March 2026'],
    ['on 2026-03-09', 'on 2026-03-09'],
    [['adoption', 'reunification'], 'adoption, reunification'],
    [[], ''],
  ] as const)('%j is “%s”', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });
});

describe('the sentences that rules share', () => {
  it.each([
    ['The plan is written', 'the plan is written'],
    ['A plan is written', 'a plan is written'],
    ['DCF has an action step', 'DCF has an action step'],
    ['SDM items are named', 'SDM items are named'],
  ])('begin “%s” in lower case, unless with an abbreviation', (title, inside) => {
    expect([ENGLISH_SENTENCES.met(title), ENGLISH_SENTENCES.notApplicable(title)]).toEqual([
      `Satisfied: ${inside}.`,
      `Not asked here: ${inside}.`,
    ]);
  });

  it('list what is not recorded, if there is something to name', () => {
    expect(ENGLISH_SENTENCES.undetermined('The plan is written', ['the language', 'the plan'])).toBe(
      'It cannot be told whether this is satisfied: the plan is written. Not recorded: the language; the plan.',
    );
    expect(ENGLISH_SENTENCES.undetermined('The plan is written', [])).toBe(
      'It cannot be told whether this is satisfied: the plan is written.',
    );
  });
});
