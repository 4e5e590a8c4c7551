import { centsOf, type Euro, formatEuroWith } from '../primitives/euro.js';

const MOST_BYTES_OF_A_CHARACTER = 3;
const FIRST_SIZE = 1 << 20;
/** How much text waits to be written out at once: each write has its cost, and so has releasing a long text. */
const MOST_WAITING = 8_192;

const ZERO = '0'.charCodeAt(0);
/** Amounts up to this many cents are written digit by digit: V8 computes with whole numbers of 32 bits the fastest. */
const MOST_BY_DIGITS = 2 ** 31 - 1;
const MOST_BYTES = ';21474836.47'.length;

/** Gathers text as UTF-8, written out in pieces: a long text made of many small ones is slow to release. */
export class Utf8Buffer {
  #bytes: Buffer<ArrayBuffer> = Buffer.allocUnsafeSlow(FIRST_SIZE);
  #length = 0;
  #waiting = '';

  append(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= MOST_WAITING) this.#encode();
  }

  /** Appends text that is UTF-8 already. */
  appendBytes(bytes: Uint8Array): void {
    this.#encode();
    const end = this.#length + bytes.length;
    if (end > this.#bytes.length) this.#grow(end);
    this.#bytes.set(bytes, this.#length);
    this.#length = end;
  }

  /** Appends a character and an amount with two decimals, both separators in ASCII, without making text of it. */
  appendEuro(before: string, amount: Euro, separator: string): void {
    const cents = centsOf(amount);
    if (cents < 0 || cents > MOST_BY_DIGITS) {
      this.append(before + formatEuroWith(separator, amount));
      return;
    }
    this.#encode();
    if (this.#length + MOST_BYTES > this.#bytes.length) this.#grow(this.#length + MOST_BYTES);
    this.#bytes[this.#length] = before.charCodeAt(0);
    this.#length = putCents(this.#bytes, this.#length + 1, cents, separator.charCodeAt(0));
  }

  /** What was gathered, in memory of its own; the next text starts empty. */
  flush(): Uint8Array<ArrayBuffer> {
    this.#encode();
    const taken = new Uint8Array(this.#bytes.buffer, 0, this.#length).slice();
    this.#length = 0;
    return taken;
  }

  #encode(): void {
    if (this.#waiting === '') return;
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

/** Writes whole cents as euro with two decimals; returns where they end. */
function putCents(bytes: Uint8Array, from: number, cents: number, separator: number): number {
  const euros = (cents / 100) | 0;
  let at = from;
  for (let tens = euros; tens >= 10; tens = (tens / 10) | 0) at++;
  const end = at + 1;
  for (let rest = euros; at >= from; at--) {
    const tens = (rest / 10) | 0;
    bytes[at] = ZERO + rest - 10 * tens;
    rest = tens;
  }
  const rest = cents - 100 * euros;
  const tens = (rest / 10) | 0;
  bytes[end] = separator;
  bytes[end + 1] = ZERO + tens;
  bytes[end + 2] = ZERO + rest - 10 * tens;
  return end + 3;
}
