import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesDayByDay, changesForecast } from './day-by-day';

const EXAMPLES = new URL('../../docs/examples/', import.meta.url);

const examples = readdirSync(EXAMPLES).filter((file) => file.endsWith('.json') && file !== 'index.json');

describe('a forecast is what evaluating every single day gives', () => {
  it.each(examples)('over three years of %s', (file) => {
    const record = JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8'));
    const [from, until] = ['2026-03-01', '2029-02-28'] as const;
    expect(changesForecast(record, from, until)).toEqual(changesDayByDay(record, from, until));
  });
});
