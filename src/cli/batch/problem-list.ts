import type { Issue } from '../../record/issue';
import { issueInWords } from '../evaluate-records';
import { grouped } from './grouped';

/** How many are told on standard error; the lines of the output have all of them. */
const TOLD = 20;

/** What is wrong with the cases that could not be read: the first issues in words, the others as a number. */
export class ProblemList {
  readonly #told: string[] = [];
  #others = 0;

  /** @param place - where the record stood */
  add(place: string, issues: readonly Issue[]): void {
    const room = TOLD - this.#told.length;
    for (const issue of issues.slice(0, room)) this.#told.push(`${place}: ${inWords(issue)}`);
    this.#others += Math.max(0, issues.length - room);
  }

  /** A line for each, each with its line feed. */
  toString(): string {
    const others =
      this.#others > 0
        ? [`${grouped(this.#others)} more issues: the lines of the output have them all.`]
        : [];
    return [...this.#told, ...others].map((line) => `${line}\n`).join('');
  }
}

/** What is no JSON has no fields to point to. */
const inWords = (issue: Issue): string =>
  issue.code === 'notJson' || (issue.code === 'tooLong' && issue.pointer === '')
    ? issue.message
    : issueInWords(issue);
