/** Where text or bytes go: a file that appears whole or not at all, or a stream. */
export interface Sink {
  /** Takes text (written as UTF-8) or bytes; resolves when more can be taken. */
  write(data: string | Uint8Array): Promise<void>;
  /** Makes what was written final. */
  complete(): Promise<void>;
  /** Gives up: nothing is left behind, also when it was complete already. */
  abandon(): Promise<void>;
}
