import { describe, expect, it } from 'vitest';
import {
  anyCounts,
  countedDay,
  firstCounted,
  latestCounted,
  type CountedDay,
} from '../../src/facts/counted-day';

const certain = (day: string | null): CountedDay => ({ day, counts: true });
const perhaps = (day: string | null): CountedDay => ({ day, counts: null });
const not = (day: string | null): CountedDay => ({ day, counts: false });

describe('a counted day', () => {
  const event = { occurred: true, on: '2026-03-02' };

  it('counts from the day since which it is asked about, that day included', () => {
    expect(countedDay(event, '2026-03-02')).toEqual(certain('2026-03-02'));
    expect(countedDay(event, '2026-03-03')).toEqual(not('2026-03-02'));
    expect(countedDay(event, null)).toEqual(perhaps('2026-03-02'));
  });

  it('counts whenever it was, where there is no day to count from, even if it is not recorded', () => {
    expect(countedDay({ occurred: true }, 'none')).toEqual(certain(null));
    expect(countedDay({ occurred: true }, '2026-03-02')).toEqual(perhaps(null));
  });

  it('counts only if what is also asked holds', () => {
    expect(countedDay(event, '2026-03-02', false)).toEqual(not('2026-03-02'));
    expect(countedDay(event, '2026-03-02', null)).toEqual(perhaps('2026-03-02'));
    expect(countedDay(event, '2026-03-03', null)).toEqual(not('2026-03-02'));
  });

  it('is none of something that has not happened, and not known of something that is not recorded', () => {
    expect(countedDay({ occurred: false }, '2026-03-02')).toEqual(not(null));
    expect(countedDay(null, '2026-03-02')).toEqual(perhaps(null));
  });
});

describe('whether any day counts', () => {
  it.each([
    [[], false],
    [[not('2026-03-02')], false],
    [[perhaps(null), certain('2026-03-02')], true],
    [[perhaps(null), not('2026-03-02')], null],
    [null, null],
  ])('%j: %s', (days, any) => {
    expect(anyCounts(days)).toBe(any);
  });
});

describe('the first day that counts', () => {
  it.each([
    [[], 'none'],
    [[not('2026-03-02')], 'none'],
    [[certain('2026-04-02'), certain('2026-03-02'), not('2026-02-02')], '2026-03-02'],
    [[certain(null)], null],
    [[perhaps('2026-03-02')], null],
    [null, null],
  ])('of %j is %s', (days, first) => {
    expect(firstCounted(days, '2026-05-02')).toBe(first);
  });

  it('is known if it was in time, whatever else is not', () => {
    const days = [certain('2026-04-02'), perhaps(null), certain(null)];
    expect(firstCounted(days, '2026-04-02')).toBe('2026-04-02');
    expect(firstCounted(days, '2026-04-01')).toBeNull();
    expect(firstCounted(days, null)).toBeNull();
  });

  it('is known of a late one, if what may count came later', () => {
    expect(firstCounted([certain('2026-04-02'), perhaps('2026-04-03')], '2026-04-01')).toBe('2026-04-02');
    expect(firstCounted([certain('2026-04-02'), perhaps('2026-04-02')], '2026-04-01')).toBe('2026-04-02');
    expect(firstCounted([certain('2026-04-03'), perhaps('2026-04-02')], '2026-04-01')).toBeNull();
  });
});

describe('the last day that counts', () => {
  it.each([
    [[], 'none'],
    [[certain('2026-03-02'), certain('2026-04-02'), not('2026-05-02')], '2026-04-02'],
    [[certain('2026-04-02'), perhaps('2026-04-02')], '2026-04-02'],
    [[certain('2026-04-02'), perhaps('2026-04-03')], null],
    [[certain('2026-04-02'), certain(null)], null],
    [[perhaps('2026-04-02')], null],
    [null, null],
  ])('of %j is %s', (days, latest) => {
    expect(latestCounted(days)).toBe(latest);
  });
});
