/** A receipt cannot be made, or is none. The message repeats no value of the record. */
export class ReceiptError extends Error {
  override readonly name = 'ReceiptError';
}
