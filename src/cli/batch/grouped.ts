/**
 * A whole number with its thousands apart.
 *
 * @example grouped(1234567) // => '1,234,567'
 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
