/** Changes everything that can be changed in a value. */
export function deface(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(deface);
  if (Array.isArray(value)) value.push('defaced');
  else Object.assign(value, { defaced: true });
}
