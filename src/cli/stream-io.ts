/** What a command has to do with the world where it reads or writes more than fits into memory. */
export interface StreamIo {
  /** What there is under a path; `null` if there is nothing. Links are followed. */
  readonly find: (path: string) => Promise<FileFound | null>;
  /**
   * The same for whatever path leads to the same place in the same folder, be a file there yet or not; `null` where
   * there is no such folder.
   */
  readonly placeOf: (path: string) => Promise<string | null>;
  /** The bytes of a file as they come. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>;
  /** The bytes of standard input as they come. */
  readonly readStdin: () => AsyncIterable<Uint8Array>;
  /** Begins a file that is there whole, or not at all. */
  readonly createFile: (path: string) => Promise<WholeFile>;
  /** Writes to standard output at the pace of its reader; `false` once nobody reads on. */
  readonly print: (text: string) => Promise<boolean>;
  /** Standard error, if it is a terminal. */
  readonly errorTerminal: ErrorTerminal | null;
  /** Says that what is read is soon garbage: memory is not to grow for its sake. */
  readonly expectGarbage: () => void;
  /** Milliseconds from some moment on. */
  readonly now: () => number;
}

/** A file, or something that stands in the place of one. */
export interface FileFound {
  readonly kind: 'file' | 'directory' | 'other';
  /** In bytes; of use only with a file. */
  readonly size: number;
  /** The same for whatever path leads to the same file. */
  readonly identity: string;
}

/** A file that nobody sees until all of it is there. */
export interface WholeFile {
  readonly write: (text: string) => Promise<void>;
  /** Ends the writing: everything is on the disk. */
  readonly finish: () => Promise<void>;
  /** Puts the finished file in its place, instead of what was there. */
  readonly publish: () => Promise<void>;
  /** Leaves everything as it was; after publishing it does nothing. */
  readonly discard: () => Promise<void>;
}

/** A terminal on which a line can be written over. */
export interface ErrorTerminal {
  /** Characters a line, at this moment. */
  readonly columns: () => number;
}
