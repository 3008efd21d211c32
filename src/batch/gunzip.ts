import { createGunzip } from 'node:zlib';

/**
 * Unpacks gzip, one chunk after the other. All that a chunk gives is taken before the next one is asked for: nothing is
 * read ahead, so that a reader that leaves does not wait for a source that says nothing.
 */
export async function* gunzipped(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let members: Members | null = null;
  try {
    for await (const chunk of chunks) {
      for (let rest = chunk; rest.length > 0;) {
        // Zeros may fill up what was written in blocks.
        if (members === null) rest = withoutLeadingZeros(rest);
        if (rest.length === 0) break;
        members ??= new Members();
        rest = yield* members.unpack(rest);
        if (rest.length > 0) {
          members.close();
          members = null;
        }
      }
    }
    if (members !== null) yield* members.end();
  } finally {
    members?.close();
  }
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  return start < 0 ? new Uint8Array() : bytes.subarray(start);
}

/** Members of gzip that follow each other. At a zero after one zlib ends, and would pass over everything behind it. */
class Members {
  readonly #gunzip = createGunzip();
  #given = 0;
  #failure: Error | null = null;
  #wake = (): void => {};

  constructor() {
    this.#gunzip.on('readable', () => this.#wake());
    this.#gunzip.on('end', () => this.#wake());
    this.#gunzip.on('error', (error) => {
      this.#failure = error;
      this.#wake();
    });
  }

  /** Gives what a chunk holds; returns what of it stands behind a zero after a member, that zero included. */
  async *unpack(chunk: Uint8Array): AsyncGenerator<Uint8Array, Uint8Array, undefined> {
    let isTaken = false;
    this.#given += chunk.length;
    this.#gunzip.write(chunk, () => {
      isTaken = true;
      this.#wake();
    });
    yield* this.#outputUntil(() => isTaken);
    return chunk.subarray(chunk.length - (this.#given - this.#gunzip.bytesWritten));
  }

  /** Gives what is left when nothing more comes. */
  async *end(): AsyncGenerator<Uint8Array, void, undefined> {
    this.#gunzip.end();
    yield* this.#outputUntil(() => false);
  }

  close(): void {
    this.#gunzip.destroy();
  }

  async *#outputUntil(isDone: () => boolean): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const output = this.#gunzip.read() as Uint8Array | null;
      if (output !== null) yield output;
      else if (this.#failure !== null) throw this.#failure;
      else if (isDone() || this.#gunzip.readableEnded) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
