/** Where text goes: a file that appears whole or not at all, or a stream. */
export interface Sink {
  /** Takes text; resolves when more can be taken. */
  write(text: string): Promise<void>;
  /** Makes what was written final. */
  complete(): Promise<void>;
  /** Gives up: nothing is left behind, also when it was complete already. */
  abandon(): Promise<void>;
}
