import type { Sink } from '../../io/sink.js';
import type { BlockResult } from '../compute.js';
import { MOST_TIMES } from './rejects.js';

/** How many bytes the rejected rows of a small file may have whatever its size. */
const ALWAYS_ALLOWED = 8_192;

/**
 * Writes rejected rows to a sink that is opened with the first. Their messages are longer than many a row: where the file
 * would become more than three times as large as the input, rows are written briefly.
 */
export class BoundedRejects {
  #sink: Sink | null = null;
  #written = 0;
  #read = 0;

  constructor(
    readonly header: string,
    readonly open: () => Sink,
  ) {}

  /** Writes the rejected rows of the next block. */
  async write({ rejected, rejects, briefRejects, size }: BlockResult): Promise<void> {
    this.#read += size;
    if (rejected.length === 0) return;
    if (!this.#sink) {
      this.#sink = this.open();
      await this.#sink.write(this.header);
    }
    const allowed = MOST_TIMES * this.#read + ALWAYS_ALLOWED - this.#written;
    let [full, brief] = [0, 0];
    for (const { bytes } of rejected) {
      if (full + bytes.full + briefRejects.length - brief - bytes.brief > allowed) break;
      full += bytes.full;
      brief += bytes.brief;
    }
    for (const part of [rejects.subarray(0, full), briefRejects.subarray(brief)]) {
      this.#written += part.length;
      if (part.length > 0) await this.#sink.write(part);
    }
  }
}
