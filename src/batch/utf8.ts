const MOST_BYTES_OF_A_SIGN = 3;
const FIRST_SIZE = 1 << 20;

/** Gathers text as UTF-8. Each piece is written out at once: a long text made of many small ones is slow to let go of. */
export class Utf8Text {
  #bytes: Buffer<ArrayBuffer> = Buffer.allocUnsafeSlow(FIRST_SIZE);
  #length = 0;

  add(text: string): void {
    const most = this.#length + text.length * MOST_BYTES_OF_A_SIGN;
    if (most > this.#bytes.length) this.#grow(most);
    this.#length += this.#bytes.write(text, this.#length, 'utf8');
  }

  /** What was gathered, in memory of its own; the next text starts empty. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.#bytes.buffer, 0, this.#length).slice();
    this.#length = 0;
    return taken;
  }

  #grow(least: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(least, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
