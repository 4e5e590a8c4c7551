const MOST_BYTES_OF_A_CHARACTER = 3;
const FIRST_SIZE = 1 << 20;
/** How much text waits to be written out at once: each write has its cost, and so has releasing a long text. */
const MOST_WAITING = 8_192;

/** Gathers text as UTF-8, written out in pieces: a long text made of many small ones is slow to release. */
export class Utf8Buffer {
  #bytes: Buffer<ArrayBuffer> = Buffer.allocUnsafeSlow(FIRST_SIZE);
  #length = 0;
  #waiting = '';

  append(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= MOST_WAITING) this.#encode();
  }

  /** What was gathered, in memory of its own; the next text starts empty. */
  flush(): Uint8Array<ArrayBuffer> {
    this.#encode();
    const taken = new Uint8Array(this.#bytes.buffer, 0, this.#length).slice();
    this.#length = 0;
    return taken;
  }

  #encode(): void {
    const most = this.#length + this.#waiting.length * MOST_BYTES_OF_A_CHARACTER;
    if (most > this.#bytes.length) this.#grow(most);
    this.#length += this.#bytes.write(this.#waiting, this.#length, 'utf8');
    this.#waiting = '';
  }

  #grow(least: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(least, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
