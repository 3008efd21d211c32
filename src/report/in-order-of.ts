type Documents = ReadonlyMap<string, unknown>;

const orders = /* @__PURE__ */ new WeakMap<Documents, ReadonlyMap<string, number>>();

function orderOf(documents: Documents): ReadonlyMap<string, number> {
  let order = orders.get(documents);
  if (!order) orders.set(documents, (order = new Map([...documents.keys()].map((id, index) => [id, index]))));
  return order;
}

/** The documents with some ids, in their own order: a report names few of many. Ids of no document are passed over. */
export function inOrderOf<Document>(
  documents: ReadonlyMap<string, Document>,
  ids: ReadonlySet<string>,
): readonly (readonly [string, Document])[] {
  const order = orderOf(documents);
  const place = (id: string): number => order.get(id) as number;
  return [...ids]
    .filter((id) => order.has(id))
    .sort((one, other) => place(one) - place(other))
    .map((id) => [id, documents.get(id) as Document]);
}
