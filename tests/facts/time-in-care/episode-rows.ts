import { expect, it } from 'vitest';
import type { Episode } from '../../../src/facts/time-in-care/out-of-home-episode';
import type { Child, LegalStatus, Placement } from '../../../src/record/case-record';
import { episodeOn } from '../child/child-facts';

/** An order that holds from 2 January 2026 on. */
export const ORDER: LegalStatus = { basis: 'orderOfTemporaryCustody', from: '2026-01-02' };

/** The same between two days. */
export const ended = (from: string, until: string): LegalStatus => ({ ...ORDER, from, until });

interface History {
  readonly placements: Placement[] | null;
  /** Under {@link ORDER} if absent. */
  readonly legalStatus?: LegalStatus[] | null;
  readonly residence?: Child['residence'];
}

export const childOf = ({ placements, legalStatus = [ORDER], residence = null }: History): Child => ({
  placements,
  legalStatus,
  residence,
});

export interface Row extends History {
  readonly name: string;
  readonly asOf: string;
  /** A day: open since then. `none`: not open. */
  readonly expect: string;
}

/** Tests histories of which everything is recorded. */
export function holdRows(rows: readonly Row[]): void {
  it.each(rows)('$name', ({ asOf, expect: startedOn, ...history }) => {
    expect(episodeOn(childOf(history), asOf)).toEqual({ isOpen: startedOn !== 'none', startedOn });
  });
}

export const UNKNOWN: Episode = { isOpen: null, startedOn: null };
export const OPEN_SINCE_UNKNOWN_DAY: Episode = { isOpen: true, startedOn: null };
export const CLOSED: Episode = { isOpen: false, startedOn: 'none' };
export const openSince = (startedOn: string): Episode => ({ isOpen: true, startedOn });

export interface UnrecordedRow extends History {
  readonly name: string;
  /** 1 June 2026 if absent. */
  readonly asOf?: string;
  readonly expect: Episode;
}

/** Tests histories of which something is not recorded. */
export function holdUnrecordedRows(rows: readonly UnrecordedRow[]): void {
  it.each(rows)('$name', ({ asOf = '2026-06-01', expect: episode, ...history }) => {
    expect(episodeOn(childOf(history), asOf)).toEqual(episode);
  });
}
