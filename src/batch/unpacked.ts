import { gunzipped } from './gunzip';

/** What a file in gzip begins with. */
const GZIP: readonly number[] = [0x1f, 0x8b];

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The bytes themselves, or what they hold if they are gzip, going by their first two. The error of damaged or
 * incomplete gzip has a `code` that begins with `Z_`.
 */
export async function* unpacked(chunks: Chunks): AsyncGenerator<Uint8Array, void, undefined> {
  const source = bytesOf(chunks);
  try {
    const head = await headOf(source);
    const whole = precededBy(head, source);
    yield* GZIP.every((byte, at) => head[at] === byte) ? gunzipped(whole) : whole;
  } finally {
    // A reader that leaves after the head has not begun on the rest, which then nobody else would close.
    await source.return();
  }
}

async function* bytesOf(chunks: Chunks): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) {
      throw new TypeError('NDJSON is read from bytes: leave the encoding of the stream away.');
    }
    yield chunk;
  }
}

/** The first chunks, joined, until they are long enough to tell what they are of. */
async function headOf(source: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < GZIP.length) {
    const { value, done } = await source.next();
    if (done) return head;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  return head;
}

async function* precededBy(
  head: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield head;
  yield* rest;
}
