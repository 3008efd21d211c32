import type { Tone } from '../../report/render/mark';

/** A page about changes, before it is laid out as text or as Markdown. Nothing in it is escaped yet. */
export interface ChangePage {
  readonly title: string;
  /** Which days, what in short, what else differs; a sentence or two each. */
  readonly opening: readonly string[];
  /** Only those with anything in them. */
  readonly sections: readonly ChangeSection[];
  readonly closing: readonly string[];
}

export interface ChangeSection {
  readonly heading: string;
  readonly groups: readonly ChangeGroup[];
}

export interface ChangeGroup {
  /** What the lines are about; `null` where the heading of the section says it. */
  readonly heading: string | null;
  readonly lines: readonly ChangeLine[];
}

export interface ChangeLine {
  readonly tone: Tone;
  readonly text: string;
  /** What was before, where it rests: each on a line of its own. */
  readonly notes: readonly string[];
}
