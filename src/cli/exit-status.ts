/** What a command's exit status says; documented in its help. */
export const EXIT = {
  /** Nothing blocks, and nothing is left open. */
  nothingToDo: 0,
  /** Something that the policy demands is missing or overdue, and can still be recorded or done. */
  outstanding: 1,
  /**
   * The command line or a record could not be read: but for `batch`, nothing was printed on standard output. Or what
   * was to be printed could not be written.
   */
  badInput: 2,
  /** Nothing is known to be missing, but something cannot be told. */
  undetermined: 3,
  /** `diff` only: something changed, and nothing that the statuses above speak of. */
  changed: 4,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
