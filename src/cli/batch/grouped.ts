/**
 * A whole number with its thousands apart.
 *
 * @example grouped(1234567) // => '1,234,567'
 */
export function grouped(count: number): string {
  const digits = String(count);
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(',');
}
