/** The record's own id, if it has one. */
export function caseIdOf(record: unknown): { readonly caseId?: string } {
  const id = ownId(record);
  return typeof id === 'string' && id.trim() !== '' ? { caseId: id } : {};
}

/** A record may be anything at all, even an object that throws when it is looked at. */
function ownId(record: unknown): unknown {
  try {
    return typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  } catch {
    return undefined;
  }
}
