import { MARKS, type Tone } from './mark';
import type { TextStyle } from './text-style';
import { wrap } from './wrap';

/** Lines of text of a given width, written from top to bottom. */
export class TextPage {
  private readonly lines: string[] = [];

  constructor(
    private readonly width: number,
    private readonly style: TextStyle,
  ) {}

  title(text: string): void {
    this.write(text, '', this.style.heading);
  }

  /** Parts the report: an empty line, then capitals. */
  section(heading: string): void {
    this.blank();
    this.write(heading.toUpperCase(), '', this.style.heading);
  }

  /** What a group of lines is about. */
  group(heading: string): void {
    this.write(heading, '  ', this.style.heading);
  }

  blank(): void {
    if (this.lines.length > 0) this.lines.push('');
  }

  /** A line with its mark, and a number if there is one; text that goes on hangs under the text. */
  marked(tone: Tone, text: string, indent: string, number = ''): void {
    const lead = `${indent}${MARKS[tone]} ${number}`;
    const [first = '', ...rest] = wrap(text, this.width, lead);
    this.lines.push(
      `${indent}${this.style[tone](MARKS[tone])} ${number}${first.slice(lead.length)}`,
      ...rest,
    );
  }

  plain(text: string, lead = ''): void {
    this.write(text, lead, (line) => line);
  }

  quiet(text: string, lead = ''): void {
    this.write(text, lead, this.style.quiet);
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`;
  }

  /** Styles the words and leaves the indent bare. */
  private write(text: string, lead: string, style: (text: string) => string): void {
    const indent = /^ */.exec(lead)?.[0].length ?? 0;
    for (const line of wrap(text, this.width, lead)) {
      this.lines.push(line.slice(0, indent) + style(line.slice(indent)));
    }
  }
}
