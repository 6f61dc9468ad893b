/** What a command may do to the world outside it; tests pass their own. */
export interface Terminal {
  /** The bytes of a file, or of the standard input for `-`; rejects when it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** One line to the output. */
  readonly print: (line: string) => void;
  /** One line to the error output. */
  readonly complain: (line: string) => void;
}

/** A terminal that can also write files. */
export interface WritingTerminal extends Terminal {
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
}

/** 0: all done; 1: something was refused or failed; 2: the command was not understood. */
export type ExitStatus = 0 | 1 | 2;
