/** What no sentence may hold: a placeholder that was not filled, or a value that was never put in words. */
export const BROKEN = /[{}]|undefined|NaN|\[object|\bnull\b|a field of the record|, \.|: \.|\.\.$| {2}/;
