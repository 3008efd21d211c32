import fc from 'fast-check';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Cuts bytes before each of some places. */
export function* cutAt(bytes: Uint8Array, places: readonly number[]): Generator<Uint8Array> {
  let start = 0;
  for (const place of [...places].sort((one, other) => one - other)) {
    yield bytes.subarray(start, place);
    start = place;
  }
  yield bytes.subarray(start);
}

/** Places to cut bytes of a length, in the midst of characters too. */
export const cuts = (length: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.nat(length), { maxLength: 12 });
