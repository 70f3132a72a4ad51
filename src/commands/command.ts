// What a command of `vogter` is: its words for the help, and what it does. It returns the exit code.

/** Where a command writes; kept apart from the process so that tests can read it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export interface Command {
  readonly usage: string;
  readonly about: string;
  run(words: readonly string[], terminal: Terminal): Promise<number>;
}
