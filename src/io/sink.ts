/** Where text or bytes go. */
export interface Sink {
  /** Takes text (written as UTF-8) or bytes; resolves when more can be taken, and these are needed no longer. */
  write(data: string | Uint8Array): Promise<void>;
}
