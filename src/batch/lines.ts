/** A line of a file, counted from 1, without its line feed. */
export interface Line {
  readonly number: number;
  /** `null` where the line is longer than what is kept of one. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a file, however its bytes are cut into chunks. No more than one line is kept, and none that is longer
 * than `longest` bytes. A last line need not end in a line feed.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line, void, undefined> {
  const begun = new BegunLine(longest);
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield { number, bytes: begun.endWith(chunk.subarray(start, end)) };
      number += 1;
      start = end + 1;
    }
    begun.add(chunk.subarray(start));
  }
  if (!begun.isEmpty) yield { number, bytes: begun.endWith(new Uint8Array()) };
}

/** A line of which the end was not seen yet. */
class BegunLine {
  /** Larger than what is in it, so that many small chunks are not copied again and again. */
  #buffer = new Uint8Array();
  #length = 0;

  constructor(private readonly longest: number) {}

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Uint8Array): void {
    const length = this.#length + part.length;
    if (length <= this.longest) {
      this.#makeRoomFor(length);
      this.#buffer.set(part, this.#length);
    }
    this.#length = length;
  }

  /** The whole line, `null` if it is too long; then the next one begins. */
  endWith(part: Uint8Array): Uint8Array | null {
    if (this.isEmpty && part.length <= this.longest) return part;
    this.add(part);
    const length = this.#length;
    this.#length = 0;
    return length <= this.longest ? this.#buffer.slice(0, length) : null;
  }

  #makeRoomFor(length: number): void {
    if (length <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.min(Math.max(length, 2 * this.#buffer.length), this.longest));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}
