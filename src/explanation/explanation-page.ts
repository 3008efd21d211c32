import type { TextStyle } from '../report/render/text-style';
import { wrap } from '../report/render/wrap';

/** How a statement stands: as asked, not so, not known, or neither asked nor answered. */
export type Mark = 'so' | 'notSo' | 'unknown' | 'said';

const SIGNS: { readonly [Each in Mark]: string } = { so: '✓', notSo: '✗', unknown: '?', said: '·' };

const DECIDES = '→';

/** Lines of an indented tree, written from top to bottom. */
export class ExplanationPage {
  private readonly lines: string[] = [];

  constructor(
    private readonly width: number,
    private readonly style: TextStyle,
  ) {}

  title(text: string): void {
    this.lines.push(...wrap(text, this.width).map(this.style.heading));
  }

  plain(text: string): void {
    this.lines.push(...wrap(text, this.width));
  }

  blank(): void {
    this.lines.push('');
  }

  /** `begins`: a sign before the first line, under whose text the others hang. */
  quiet(text: string, depth = 0, begins = ''): void {
    const indent = this.indentOf(depth);
    for (const line of wrap(text, this.width, indent + begins)) {
      this.lines.push(indent + this.style.quiet(line.slice(indent.length)));
    }
  }

  /** A line with its mark. */
  marked(mark: Mark, text: string): void {
    this.write(this.sign(mark), text);
  }

  /** A statement of the tree: an arrow if the outcome follows from it, its mark, and the text. */
  statement(mark: Mark, text: string, depth: number, decides: boolean): void {
    const arrow = decides
      ? { plain: DECIDES, styled: this.style.heading(DECIDES) }
      : { plain: ' ', styled: ' ' };
    const sign = this.sign(mark);
    const indent = this.indentOf(depth);
    const leadOf = (kind: 'plain' | 'styled') => `${indent}${arrow[kind]} ${sign[kind]}`;
    this.write({ plain: leadOf('plain'), styled: leadOf('styled') }, text);
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`;
  }

  /** A deep tree on a narrow page must leave room for words. */
  private indentOf(depth: number): string {
    return ' '.repeat(Math.min(2 * depth, Math.floor(this.width / 3)));
  }

  private sign(mark: Mark): Lead {
    const style = mark === 'notSo' ? 'outstanding' : mark === 'unknown' ? 'unknown' : 'note';
    return { plain: SIGNS[mark], styled: this.style[style](SIGNS[mark]) };
  }

  private write({ plain, styled }: Lead, text: string): void {
    const [first = '', ...rest] = wrap(text, this.width, `${plain} `);
    this.lines.push(styled + first.slice(plain.length), ...rest);
  }
}

/** What a line begins with, and the same with its style: a style adds characters that have no width. */
interface Lead {
  readonly plain: string;
  readonly styled: string;
}
