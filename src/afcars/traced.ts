import type { Path } from '../record/json-pointer';

/** Something that the record could hold and AFCARS does not carry, with the reason. */
export interface NotCarried {
  /** JSON Pointer into the record; `*` stands for each element of a list. */
  readonly pointer: string;
  readonly reason: string;
}

/** A part of the record, with where its members come from in the row and which of them are left open, and why. */
export interface Traced<Value> {
  readonly value: Value;
  readonly origins: { readonly [member: string]: Path };
  readonly open: { readonly [member: string]: string };
}

/** A list of the record, which is complete if it is given, or why it is left open. */
export type ListRead<Element> = { readonly list: readonly Element[] } | { readonly open: string };

export const NO_REMOVAL = 'No removal is given.';
