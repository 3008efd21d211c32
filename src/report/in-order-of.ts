type Documents<Document> = ReadonlyMap<string, Document>;

interface Order {
  readonly entries: readonly (readonly [string, unknown])[];
  readonly places: ReadonlyMap<string, number>;
}

const orders = /* @__PURE__ */ new WeakMap<Documents<unknown>, Order>();

function orderOf(documents: Documents<unknown>): Order {
  let order = orders.get(documents);
  if (!order) {
    const entries = [...documents];
    order = { entries, places: new Map(entries.map(([id], place) => [id, place])) };
    orders.set(documents, order);
  }
  return order;
}

/** The documents with some ids, in their own order: a report names few of many. Ids of no document are passed over. */
export function inOrderOf<Document>(
  documents: Documents<Document>,
  ids: ReadonlySet<string>,
): readonly (readonly [string, Document])[] {
  const { entries, places } = orderOf(documents);
  const named: number[] = [];
  for (const id of ids) {
    const place = places.get(id);
    if (place !== undefined) named.push(place);
  }
  named.sort((one, other) => one - other);
  return named.map((place) => entries[place] as readonly [string, Document]);
}
